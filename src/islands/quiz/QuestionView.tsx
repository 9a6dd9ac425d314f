import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { markClues } from '#domain/question/mark-clues.ts';
import type { OptionId, QuizItem } from '#domain/practice/quiz-item.ts';
import type { Certainty } from '#domain/practice/quiz-session.ts';
import { CertaintyButtons } from './CertaintyButtons.tsx';
import { Feedback } from './Feedback.tsx';
import { OptionChoice } from './OptionChoice.tsx';

interface Props {
  readonly item: QuizItem;
  /** Where the learner is: "Câu 3/12". */
  readonly count: string;
  /** The option marked but not yet answered. */
  readonly draft: string | undefined;
  /** The option answered with; the reasons are shown once there is one. */
  readonly answer: string | undefined;
  /** Said below the buttons, as that an answer is noted. */
  readonly note?: string | undefined;
  /** Looking back at a question that was not answered: its reasons are shown all the same. */
  readonly isReview?: boolean;
  /** Before answers can be taken: an option may be marked already. */
  readonly isWaiting?: boolean;
  readonly onChoose: (option: OptionId) => void;
  readonly onAnswer: (certainty: Certainty) => void;
  /** What stands below: buttons to go on. */
  readonly children: ReactNode;
}

/** One question: choose, say how sure, read the reasons. */
export function QuestionView({
  item,
  count,
  draft,
  answer,
  note,
  isReview = false,
  isWaiting = false,
  onChoose,
  onAnswer,
  children,
}: Props) {
  const verdict = useRef<HTMLParagraphElement>(null);
  const wasAnswered = useRef(answer !== undefined);
  useEffect(() => {
    if (answer !== undefined && !wasAnswered.current) verdict.current?.focus();
  }, [answer]);

  const isRight = item.options.some(({ id, correct }) => correct && id === answer);
  return (
    <article className="quiz-item">
      <p className="quiz-count" data-focus tabIndex={-1}>
        {count}
      </p>
      {answer === undefined && !isReview ? (
        <>
          <OptionChoice item={item} draft={draft} onChoose={onChoose} />
          {note !== undefined && <p role="status">{note}</p>}
          <CertaintyButtons name={item.id} isReady={draft !== undefined && !isWaiting} onAnswer={onAnswer} />
        </>
      ) : (
        <>
          {item.situation !== undefined && (
            <p className="quiz-situation">
              {markClues(item.situation, item.clues ?? []).map((segment, at) =>
                segment.isClue ? <mark key={at}>{segment.text}</mark> : segment.text,
              )}
            </p>
          )}
          <p className="quiz-stem">{item.stem}</p>
          <p className="quiz-verdict" data-right={isRight} ref={verdict} tabIndex={-1}>
            {answer === undefined ? 'Chưa trả lời.' : isRight ? 'Đúng.' : 'Chưa đúng.'}
          </p>
          {item.clues && <p>Phần tô nền trong tình huống là chi tiết quyết định.</p>}
          <Feedback item={item} {...(answer === undefined ? {} : { chosen: answer })} />
        </>
      )}
      <div className="quiz-buttons">{children}</div>
    </article>
  );
}
