import type { QuizItem } from '#domain/practice/quiz-item.ts';
import { markClues } from '#domain/question/mark-clues.ts';

interface Props {
  readonly item: QuizItem;
  /** What the situation is called. */
  readonly name: string;
  readonly place: string;
  /** Whether the deciding words are marked yet. */
  readonly isMarked: boolean;
}

/** One of the two situations, with its name and, once it gives nothing away, its reason. */
export function ContrastHalf({ item, name, place, isMarked }: Props) {
  const { situation = '', clues = [], options } = item;
  return (
    <section>
      <h3>
        {place}: {name}
      </h3>
      <p className="quiz-situation">
        {isMarked
          ? markClues(situation, clues).map((segment, at) =>
              segment.isClue ? <mark key={at}>{segment.text}</mark> : segment.text,
            )
          : situation}
      </p>
      {isMarked && <p>{options.find(({ correct }) => correct)?.reason}</p>}
    </section>
  );
}
