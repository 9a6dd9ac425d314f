import type { ItemKey } from '#browser/item-source.ts';
import type { Step } from '#domain/practice/session-state.ts';

/** The questions a step shows: one, or the two halves of a pair. */
export function keysOf(step: Step): readonly ItemKey[] {
  return step.type === 'item'
    ? [{ id: step.item, hash: step.hash }]
    : [
        { id: step.first, hash: step.firstHash },
        { id: step.second, hash: step.secondHash },
      ];
}
