import { useEffect } from 'react';
import type { ItemKey, ItemSource } from '#browser/item-source.ts';
import type { SessionState } from '#domain/practice/session-state.ts';
import { keysOf } from './keys-of.ts';

/** How many steps ahead are loaded: enough to read on while the line is gone for a moment. */
const AHEAD = 3;

/** Loads the next questions while this one is read, and no others. */
export function usePrefetch(source: ItemSource, { queue, place }: SessionState): void {
  useEffect(() => {
    const keys = queue.slice(place, place + AHEAD).flatMap((step): readonly ItemKey[] => keysOf(step));
    for (const key of keys) {
      source.load(key).catch(() => {
        // Asked for again, and told, when its turn comes.
      });
    }
  }, [source, queue, place]);
}
