import type { Dispatch } from 'react';
import type { QuizItem } from '#domain/practice/quiz-item.ts';
import type { Answer, QuizAction } from '#domain/practice/quiz-session.ts';
import { CERTAINTIES } from './certainties.ts';
import { QuestionView } from './QuestionView.tsx';

interface Props {
  readonly item: QuizItem;
  readonly place: { readonly index: number; readonly total: number };
  readonly draft: string | undefined;
  readonly answer: Answer | undefined;
  /** Whether reasons may be shown. */
  readonly isOpen: boolean;
  /** Whether an exam has been handed in: what was not answered stays so. */
  readonly isHandedIn: boolean;
  readonly dispatch: Dispatch<QuizAction>;
}

export function QuizQuestion({ item, place, draft, answer, isOpen, isHandedIn, dispatch }: Props) {
  const { index, total } = place;
  return (
    <QuestionView
      item={item}
      count={`Câu ${index + 1}/${total}`}
      draft={draft ?? answer?.option}
      answer={isOpen ? answer?.option : undefined}
      note={noteOf(answer, draft, isOpen)}
      isReview={isHandedIn}
      onChoose={(option) => {
        dispatch({ type: 'choose', item: item.id, option });
      }}
      onAnswer={(certainty) => {
        dispatch({ type: 'answer', item, certainty, at: Date.now() });
      }}
    >
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
        {index + 1 === total
          ? isOpen
            ? 'Xem kết quả'
            : 'Đến phần nộp bài'
          : answer || isHandedIn
            ? 'Câu tiếp'
            : 'Để sau, sang câu tiếp'}
      </button>
    </QuestionView>
  );
}

/** In an exam: that the answer is noted, and that another option has been marked since. */
function noteOf(answer: Answer | undefined, draft: string | undefined, isOpen: boolean): string | undefined {
  if (isOpen || !answer) return undefined;
  const words = CERTAINTIES.find(({ value }) => value === answer.certainty)?.name ?? '';
  return draft === undefined || draft === answer.option
    ? `Đã ghi câu trả lời (${words}). Đồng chí đổi được đến khi nộp bài.`
    : 'Đồng chí vừa chọn phương án khác: bấm mức chắc chắn để ghi lại.';
}
