import type { QuizItem } from '#domain/practice/quiz-item.ts';
import { Feedback } from './Feedback.tsx';

interface Props {
  readonly items: readonly QuizItem[];
}

export function StaticQuiz({ items }: Props) {
  return (
    <div className="quiz">
      {items.map((item, index) => (
        <article className="quiz-item" key={item.id}>
          <p className="quiz-count">
            Câu {index + 1}/{items.length}
          </p>
          {item.situation !== undefined && <p className="quiz-situation">{item.situation}</p>}
          <p className="quiz-stem">{item.stem}</p>
          <ol className="quiz-plain-options">
            {item.options.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
          <details data-pagefind-ignore="all">
            <summary>Xem đáp án và lý do</summary>
            <Feedback item={item} />
          </details>
        </article>
      ))}
    </div>
  );
}
