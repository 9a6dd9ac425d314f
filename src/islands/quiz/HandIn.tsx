import type { Dispatch } from 'react';
import type { QuizItem } from '#domain/practice/quiz-item.ts';
import type { Answer, QuizAction } from '#domain/practice/quiz-session.ts';

interface Props {
  readonly items: readonly QuizItem[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly dispatch: Dispatch<QuizAction>;
}

/** The last step of an exam: what is still open, and the button that hands in. */
export function HandIn({ items, answers, dispatch }: Props) {
  const open = items.flatMap(({ id }, index) => (answers[id] ? [] : [index]));
  const go = (index: number) => {
    dispatch({ type: 'go', index });
  };
  return (
    <article className="quiz-item">
      <h3 data-focus tabIndex={-1}>
        Nộp bài
      </h3>
      <p>
        Đã trả lời {items.length - open.length}/{items.length} câu. Nộp rồi mới xem được đáp án, và không đổi
        câu trả lời được nữa.
      </p>
      {open.length > 0 && (
        <>
          <p>Chưa trả lời:</p>
          <div className="quiz-buttons">
            {open.map((index) => (
              <button
                className="button button--quiet"
                type="button"
                key={index}
                onClick={() => {
                  go(index);
                }}
              >
                Câu {index + 1}
              </button>
            ))}
          </div>
        </>
      )}
      <div className="quiz-buttons">
        <button
          className="button"
          type="button"
          onClick={() => {
            dispatch({ type: 'submit' });
          }}
        >
          Nộp bài và xem kết quả
        </button>
        <button
          className="button button--quiet"
          type="button"
          onClick={() => {
            go(items.length - 1);
          }}
        >
          Quay lại câu cuối
        </button>
      </div>
    </article>
  );
}
