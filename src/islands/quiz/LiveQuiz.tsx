import { useEffect, useRef } from 'react';
import type { QuizHealth } from '#browser/quiz-storage.ts';
import { isOpen } from '#domain/practice/quiz-session.ts';
import { HandIn } from './HandIn.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import type { QuizProps } from './Quiz.tsx';
import { QuizQuestion } from './QuizQuestion.tsx';
import { QuizResults } from './QuizResults.tsx';
import { useQuiz } from './use-quiz.ts';

const WARNINGS: Readonly<Record<Exclude<QuizHealth, 'kept'>, string>> = {
  unavailable: 'Trình duyệt không cho lưu: đồng chí vẫn làm được, nhưng đóng trang là mất câu trả lời.',
  full: 'Bộ nhớ của trình duyệt đã đầy: câu trả lời mới chỉ còn đến khi đóng trang.',
  damaged: 'Câu trả lời lưu lần trước bị hỏng nên không đọc lại được; phần bài này bắt đầu lại từ đầu.',
  newer:
    'Câu trả lời trên máy do bản mới hơn của Sổ tay ghi: đồng chí tải lại trang; câu trả lời lúc này chưa được lưu.',
};

export function LiveQuiz(props: QuizProps) {
  const { items, behaviourNames, passMark, form, resultsLink } = props;
  const { state, health, dispatch } = useQuiz(props);
  const top = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    top.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
    top.current?.scrollIntoView({ block: 'nearest' });
  }, [state.index, state.isSubmitted]);

  const item = items[state.index];
  return (
    <div className="quiz" ref={top}>
      {health !== 'kept' && (
        <p className="quiz-warning" role="status">
          {WARNINGS[health]}
        </p>
      )}
      <ModeChoice
        mode={state.mode}
        isFixed={Object.keys(state.answers).length > 0}
        onChange={(mode) => {
          dispatch({ type: 'set-mode', mode });
        }}
      />
      {item ? (
        <QuizQuestion
          key={item.id}
          item={item}
          place={{ index: state.index, total: items.length }}
          draft={state.drafts[item.id]}
          answer={state.answers[item.id]}
          isOpen={isOpen(state)}
          isHandedIn={state.isSubmitted}
          dispatch={dispatch}
        />
      ) : isOpen(state) ? (
        <QuizResults
          items={items}
          answers={state.answers}
          behaviourNames={behaviourNames}
          passMark={passMark}
          form={form}
          resultsLink={resultsLink}
          dispatch={dispatch}
        />
      ) : (
        <HandIn items={items} answers={state.answers} dispatch={dispatch} />
      )}
    </div>
  );
}
