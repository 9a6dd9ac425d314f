import { useEffect, useRef } from 'react';
import type { Dispatch } from 'react';
import { markClues } from '#domain/question/mark-clues.ts';
import type { QuizItem } from '#domain/practice/quiz-item.ts';
import type { Answer, Certainty, QuizAction } from '#domain/practice/quiz-session.ts';
import { Feedback } from './Feedback.tsx';

interface Props {
  readonly item: QuizItem;
  readonly place: { readonly index: number; readonly total: number };
  readonly draft: string | undefined;
  readonly answer: Answer | undefined;
  readonly dispatch: Dispatch<QuizAction>;
}

const CERTAINTIES: readonly { readonly value: Certainty; readonly name: string }[] = [
  { value: 'guess', name: 'Đoán' },
  { value: 'fairly-sure', name: 'Khá chắc' },
  { value: 'certain', name: 'Chắc chắn' },
];

export function QuizQuestion({ item, place, draft, answer, dispatch }: Props) {
  const verdict = useRef<HTMLParagraphElement>(null);
  const wasAnswered = useRef(answer !== undefined);
  useEffect(() => {
    if (answer && !wasAnswered.current) verdict.current?.focus();
  }, [answer]);

  const isRight = item.options.some(({ id, correct }) => correct && id === answer?.option);
  const { index, total } = place;
  return (
    <article className="quiz-item">
      <p className="quiz-count" data-focus tabIndex={-1}>
        Câu {index + 1}/{total}
      </p>
      {item.situation !== undefined && (
        <p className="quiz-situation">
          {answer
            ? markClues(item.situation, item.clues ?? []).map((segment, at) =>
                segment.isClue ? <mark key={at}>{segment.text}</mark> : segment.text,
              )
            : item.situation}
        </p>
      )}
      {answer ? (
        <>
          <p className="quiz-stem">{item.stem}</p>
          <p className="quiz-verdict" data-right={isRight} ref={verdict} tabIndex={-1}>
            {isRight ? 'Đúng.' : 'Chưa đúng.'}
          </p>
          {item.clues && <p>Phần tô nền trong tình huống là chi tiết quyết định.</p>}
          <Feedback item={item} chosen={answer.option} />
        </>
      ) : (
        <>
          <fieldset>
            <legend>{item.stem}</legend>
            <div className="quiz-options">
              {item.options.map(({ id, text }) => (
                <label className="quiz-option" key={id}>
                  <input
                    type="radio"
                    name={item.id}
                    value={id}
                    checked={draft === id}
                    onChange={() => {
                      dispatch({ type: 'choose', item: item.id, option: id });
                    }}
                  />
                  <span>{text}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <div className="quiz-certainty" role="group" aria-labelledby={`chac-${item.id}`}>
            <p id={`chac-${item.id}`}>Đồng chí chắc đến mức nào? Bấm để trả lời.</p>
            <div className="quiz-buttons">
              {CERTAINTIES.map(({ value, name }) => (
                <button
                  className="button button--quiet"
                  type="button"
                  key={value}
                  disabled={draft === undefined}
                  onClick={() => {
                    dispatch({ type: 'answer', item, certainty: value });
                  }}
                >
                  {name}
                </button>
              ))}
            </div>
          </div>
        </>
      )}
      <div className="quiz-buttons">
        {index > 0 && (
          <button
            className="button button--quiet"
            type="button"
            onClick={() => {
              dispatch({ type: 'go', index: index - 1 });
            }}
          >
            Câu trước
          </button>
        )}
        <button
          className={answer ? 'button' : 'button button--quiet'}
          type="button"
          onClick={() => {
            dispatch({ type: 'go', index: index + 1 });
          }}
        >
          {index + 1 === total ? 'Xem kết quả' : answer ? 'Câu tiếp' : 'Để sau, sang câu tiếp'}
        </button>
      </div>
    </article>
  );
}
