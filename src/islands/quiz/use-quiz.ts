import { useEffect, useReducer, useRef, useState } from 'react';
import type { Dispatch } from 'react';
import { openProgress } from '#browser/open-progress.ts';
import { readQuiz, writeQuiz } from '#browser/quiz-storage.ts';
import type { QuizHealth } from '#browser/quiz-storage.ts';
import { makeAttemptId } from '#domain/practice/attempt-id.ts';
import { quizAttempts } from '#domain/practice/quiz-attempts.ts';
import { emptyQuizState, fitQuizState, reduceQuiz } from '#domain/practice/quiz-session.ts';
import type { QuizAction, QuizState } from '#domain/practice/quiz-session.ts';
import type { QuizProps } from './Quiz.tsx';

/** A new run of a quiz: the moment and some chance. */
export function newRun(): string {
  return makeAttemptId('r', Date.now(), Math.random());
}

/** The quiz of this page: opened where it was left, kept after every change, its answers noted in the log. */
export function useQuiz({ slug, items, form }: QuizProps): {
  readonly state: QuizState;
  readonly health: QuizHealth;
  readonly dispatch: Dispatch<QuizAction>;
} {
  const [kept] = useState(() => readQuiz(slug, items, Date.now()));
  const [state, dispatch] = useReducer(reduceQuiz, kept.state, (read) =>
    fitQuizState(read ?? emptyQuizState(newRun(), form === undefined ? 'learn' : 'exam'), items),
  );
  const [health, setHealth] = useState<QuizHealth>(kept.health);
  const isFirst = useRef(true);

  useEffect(() => {
    const attempts = quizAttempts(slug, form === undefined ? 'quiz' : `form-${form}`, state, items);
    const { progress, health: logHealth } = openProgress().view();
    const known = new Set(progress.attempts.map(({ id }) => id));
    if (logHealth !== 'newer' && attempts.some(({ id }) => !known.has(id))) {
      openProgress().update((now) => ({ ...now, attempts: [...now.attempts, ...attempts] }));
    }
    // A reader who only looks leaves nothing behind; what a later version wrote stays.
    if (isFirst.current || kept.health === 'newer') {
      isFirst.current = false;
      return;
    }
    const written = writeQuiz(slug, state);
    setHealth((before) => (before === 'damaged' && written === 'kept' ? before : written));
  }, [slug, items, form, state, kept.health]);

  return { state, health, dispatch };
}
