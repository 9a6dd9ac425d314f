import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { makeContrastQuestion } from '#domain/practice/contrast-question.ts';
import { LEGITIMATE, LEGITIMATE_NAME } from '#domain/practice/label.ts';
import type { QuizItem } from '#domain/practice/quiz-item.ts';
import { ContrastHalf } from './ContrastHalf.tsx';
import type { PracticeProps } from './Practice.tsx';

interface Props extends Pick<PracticeProps, 'behaviours'> {
  readonly first: QuizItem;
  readonly second: QuizItem;
  readonly count: string;
  /** The detail chosen, by its place; null when passed over; undefined when still open. */
  readonly answer: number | null | undefined;
  readonly onAnswer: (choice: number) => void;
  /** What stands below: buttons to go on, knowing whether an answer is still waited for. */
  readonly children: (isOpen: boolean) => ReactNode;
}

/** Two situations that differ in little, side by side: which detail changes the answer? */
export function ContrastView({ first, second, count, answer, behaviours, onAnswer, children }: Props) {
  const question = makeContrastQuestion(
    { situation: first.situation ?? '', clues: first.clues ?? [] },
    { situation: second.situation ?? '', clues: second.clues ?? [] },
  );
  const [draft, setDraft] = useState<number>();
  const verdict = useRef<HTMLParagraphElement>(null);
  const wasOpen = useRef(answer === undefined);
  useEffect(() => {
    if (wasOpen.current && answer !== undefined) verdict.current?.focus();
  }, [answer]);

  const nameOf = ({ label = LEGITIMATE }: QuizItem) =>
    label === LEGITIMATE ? LEGITIMATE_NAME : (behaviours[label]?.name ?? label);
  const isOpen = question !== undefined && answer === undefined;
  const key = question?.details.findIndex(({ isKey }) => isKey);
  return (
    <article className="quiz-item">
      <p className="quiz-count" data-focus tabIndex={-1}>
        {count}
      </p>
      <p>Hai việc rất giống nhau, nhưng gọi tên khác nhau. Đồng chí đọc cả hai rồi tìm điểm khác nhau.</p>
      <div className="contrast">
        <ContrastHalf item={first} name={nameOf(first)} place="Việc thứ nhất" isMarked={!isOpen} />
        <ContrastHalf item={second} name={nameOf(second)} place="Việc thứ hai" isMarked={!isOpen} />
      </div>
      {question && isOpen && (
        <>
          <fieldset>
            <legend>Ở việc thứ nhất, chi tiết nào làm thay đổi câu trả lời?</legend>
            <div className="quiz-options">
              {question.details.map(({ text }, at) => (
                <label className="quiz-option" key={text}>
                  <input
                    type="radio"
                    name={`${first.id}-${second.id}`}
                    checked={draft === at}
                    onChange={() => {
                      setDraft(at);
                    }}
                  />
                  <span>{text}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <div className="quiz-buttons">
            <button
              className="button"
              type="button"
              data-enter="press"
              disabled={draft === undefined}
              onClick={() => {
                if (draft !== undefined) onAnswer(draft);
              }}
            >
              Trả lời
            </button>
          </div>
        </>
      )}
      {question && !isOpen && (
        <div className="quiz-feedback">
          <p className="quiz-verdict" data-right={answer === key} ref={verdict} tabIndex={-1}>
            {answer === null ? 'Chi tiết làm thay đổi câu trả lời:' : answer === key ? 'Đúng.' : 'Chưa đúng.'}
          </p>
          <p>Ở việc thứ nhất: “{question.details[key ?? -1]?.text}”</p>
          {question.counterpart !== '' && <p>Ở việc thứ hai: “{question.counterpart}”</p>}
        </div>
      )}
      <div className="quiz-buttons">{children(isOpen)}</div>
    </article>
  );
}
