import type { Label } from '../question/schema.ts';

/** What was shown, what it was taken for, and how often. */
export interface Confusion {
  readonly shown: Label;
  readonly taken: Label;
  readonly count: number;
}

/** Counts mistakes by what was shown and what it was taken for: most frequent first, equals in the order they came. */
export function countConfusions(
  mistakes: readonly Pick<Confusion, 'shown' | 'taken'>[],
): readonly Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const { shown, taken } of mistakes) {
    const key = `${shown} ${taken}`;
    counts.set(key, { shown, taken, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}
