import { useEffect, useReducer, useRef, useState } from 'react';
import { readQuiz, writeQuiz } from '#browser/quiz-storage.ts';
import type { StorageHealth } from '#browser/quiz-storage.ts';
import { fitQuizState, reduceQuiz } from '#domain/practice/quiz-session.ts';
import type { QuizProps } from './Quiz.tsx';
import { QuizQuestion } from './QuizQuestion.tsx';
import { QuizResults } from './QuizResults.tsx';

const WARNINGS: Readonly<Record<Exclude<StorageHealth, 'kept'>, string>> = {
  unavailable:
    'Trình duyệt không cho lưu hoặc đã đầy: đồng chí vẫn làm được, nhưng đóng trang là mất câu trả lời.',
  damaged: 'Câu trả lời lưu lần trước bị hỏng nên không đọc lại được; phần bài này bắt đầu lại từ đầu.',
};

export function LiveQuiz({ slug, items, behaviourNames, passMark }: QuizProps) {
  const [kept] = useState(() => readQuiz(slug));
  const [state, dispatch] = useReducer(reduceQuiz, kept.state, (read) => fitQuizState(read, items));
  const [health, setHealth] = useState<StorageHealth>(kept.health);
  const top = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);

  // Every change is kept at once, a marked option too, so that neither Refresh nor Back loses anything.
  useEffect(() => {
    if (isFirst.current) return;
    const written = writeQuiz(slug, state);
    setHealth((before) => (before === 'damaged' && written === 'kept' ? before : written));
  }, [slug, state]);

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    top.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
    top.current?.scrollIntoView({ block: 'nearest' });
  }, [state.index]);

  const item = items[state.index];
  return (
    <div className="quiz" ref={top}>
      {health !== 'kept' && (
        <p className="quiz-warning" role="status">
          {WARNINGS[health]}
        </p>
      )}
      {item ? (
        <QuizQuestion
          key={item.id}
          item={item}
          place={{ index: state.index, total: items.length }}
          draft={state.drafts[item.id]}
          answer={state.answers[item.id]}
          dispatch={dispatch}
        />
      ) : (
        <QuizResults
          items={items}
          answers={state.answers}
          behaviourNames={behaviourNames}
          passMark={passMark}
          dispatch={dispatch}
        />
      )}
    </div>
  );
}
