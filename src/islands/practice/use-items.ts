import { useEffect, useState } from 'react';
import type { ItemKey, ItemSource } from '#browser/item-source.ts';
import type { QuizItem } from '#domain/practice/quiz-item.ts';

export type ItemsState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly items: readonly QuizItem[] };

/**
 * The questions of one step, all or none.
 *
 * @param name tells one step from another; the same keys under the same name are asked for once
 */
export function useItems(source: ItemSource, name: string, keys: readonly ItemKey[]): ItemsState {
  // Bumped when something has come or failed; what has come is read from the source.
  const [, setRound] = useState(0);
  const [failed, setFailed] = useState('');
  const [tries, setTries] = useState(0);
  const items = keys.map((key) => source.get(key)).filter((item) => item !== undefined);
  const isReady = items.length === keys.length;

  useEffect(() => {
    if (isReady) return;
    let isWanted = true;
    Promise.all(keys.map((key) => source.load(key)))
      .then(() => {
        if (isWanted) setRound((round) => round + 1);
      })
      .catch(() => {
        if (isWanted) setFailed(name);
      });
    return () => {
      isWanted = false;
    };
    // The keys of a name do not change; a new list of the same keys is no reason to ask again.
  }, [source, name, isReady, tries]);

  if (isReady) return { status: 'ready', items };
  if (failed !== name) return { status: 'loading' };
  return {
    status: 'failed',
    retry: () => {
      setFailed('');
      setTries((count) => count + 1);
    },
  };
}
