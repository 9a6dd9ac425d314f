import { seededRandom, shuffle } from './seeded-random.ts';

/** A question of a paper test, as far as its order goes. */
export interface TestItem {
  readonly id: string;
  /** Ids of the options in written order. */
  readonly options: readonly string[];
  /** Options that stand in an order of their own: amounts, dates, sentences of a situation. */
  readonly isOrdered: boolean;
}

/** The greatest seed ("mã đề"), which stands on every sheet. */
export const LARGEST_SEED = 9999;

/**
 * The questions in the order of a seed, each with its options in theirs. The same seed gives the same test on every
 * machine, so the key page of one belongs to the sheet of another.
 *
 * @param seed 1 to 9999; 0 is the written order
 */
export function shuffleTest(items: readonly TestItem[], seed: number): readonly TestItem[] {
  if (seed === 0) return items;
  const random = seededRandom(seed);
  return shuffle(items, random).map((item) =>
    item.isOrdered ? item : { ...item, options: shuffle(item.options, random) },
  );
}

/**
 * The seed someone typed or an address holds.
 *
 * @returns 1 to 9999, or 0 for anything else
 */
export function readSeed(text: string | null): number {
  const seed = /^\d{1,4}$/u.test(text?.trim() ?? '') ? Number(text) : 0;
  return seed >= 1 && seed <= LARGEST_SEED ? seed : 0;
}
