import { useEffect, useState } from 'react';
import { loadQuestionData } from '#browser/load-question-data.ts';
import type { QuestionData } from '#browser/load-question-data.ts';
import type { ResultAddresses } from './Results.tsx';

export type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly data: QuestionData };

/** Loads what is known of the questions; `retry` tries once more. */
export function useQuestionData({ bank, fingerprints }: ResultAddresses): {
  readonly loading: Loading;
  readonly retry: () => void;
} {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void loadQuestionData({ bank, fingerprints }).then((data) => {
      if (isCurrent) setLoading(data ? { state: 'ready', data } : { state: 'failed' });
    });
    return () => {
      isCurrent = false;
    };
  }, [bank, fingerprints, attempt]);
  return {
    loading,
    retry: () => {
      setLoading({ state: 'loading' });
      setAttempt(attempt + 1);
    },
  };
}
