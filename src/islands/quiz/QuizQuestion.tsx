import type { Dispatch } from 'react';
import type { QuizItem } from '#domain/practice/quiz-item.ts';
import type { Answer, QuizAction } from '#domain/practice/quiz-session.ts';
import { QuestionView } from './QuestionView.tsx';

interface Props {
  readonly item: QuizItem;
  readonly place: { readonly index: number; readonly total: number };
  readonly draft: string | undefined;
  readonly answer: Answer | undefined;
  readonly dispatch: Dispatch<QuizAction>;
}

export function QuizQuestion({ item, place, draft, answer, dispatch }: Props) {
  const { index, total } = place;
  return (
    <QuestionView
      item={item}
      count={`Câu ${index + 1}/${total}`}
      draft={draft}
      answer={answer?.option}
      onChoose={(option) => {
        dispatch({ type: 'choose', item: item.id, option });
      }}
      onAnswer={(certainty) => {
        dispatch({ type: 'answer', item, certainty });
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
        {index + 1 === total ? 'Xem kết quả' : answer ? 'Câu tiếp' : 'Để sau, sang câu tiếp'}
      </button>
    </QuestionView>
  );
}
