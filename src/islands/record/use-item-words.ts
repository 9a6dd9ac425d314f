import { useEffect, useState } from 'react';
import type { ItemKey, ItemSource } from '#browser/item-source.ts';
import { wordsOf } from '#domain/meeting/minutes-words.ts';
import type { WordsById } from '#domain/meeting/minutes-words.ts';

export interface ItemWordsState {
  /** What has come so far. */
  readonly words: WordsById;
  /** Ids of what could not be had; empty while it is still on its way. */
  readonly missing: readonly string[];
  readonly retry: () => void;
}

/**
 * The words of the situations of a meeting, each as it can be had: one that is missing holds up no other.
 *
 * @param name tells one list of keys from another
 */
export function useItemWords(source: ItemSource, name: string, keys: readonly ItemKey[]): ItemWordsState {
  // What has been tried to the end; what has come is read from the source.
  const [settled, setSettled] = useState('');
  const [tries, setTries] = useState(0);
  const attempt = `${name} ${tries}`;

  useEffect(() => {
    let isWanted = true;
    void Promise.allSettled(keys.map((key) => source.load(key))).then(() => {
      if (isWanted) setSettled(attempt);
    });
    return () => {
      isWanted = false;
    };
    // The keys of a name do not change; a new list of the same keys is no reason to ask again.
  }, [source, attempt]);

  const found = keys.map((key) => ({ id: key.id, item: source.get(key) }));
  return {
    words: new Map(found.flatMap(({ id, item }) => (item ? [[id, wordsOf(item)] as const] : []))),
    missing: settled === attempt ? found.filter(({ item }) => !item).map(({ id }) => id) : [],
    retry: () => {
      setTries((count) => count + 1);
    },
  };
}
