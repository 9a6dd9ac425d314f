import { chiSquareOfEvenness, chiSquareP } from './chi-square.ts';
import { keyOf } from '../question/key-of.ts';
import type { Question } from '../question/schema.ts';

/** Where the keys of all questions with one number of options stand. */
export interface KeyPositions {
  /** Options a question has, from 2. */
  readonly options: number;
  /** Keys by place, as many as options. */
  readonly counts: readonly number[];
  /** How likely counts this uneven are by chance, 0 to 1 (Pearson's χ² with one degree of freedom less than places). */
  readonly p: number;
}

/** Fewer expected in a place than this and χ² cannot be trusted (Cochran's rule). */
const MIN_EXPECTED = 5;

/**
 * Tests whether keys prefer a place, for each number of options apart.
 *
 * @returns only numbers of options with enough questions to test, fewest options first
 */
export function testKeyPositions(questions: readonly Question[]): readonly KeyPositions[] {
  const byNumber = new Map<number, number[]>();
  for (const { options } of questions) {
    const place = options.findIndex((option) => option === keyOf(options)?.key);
    if (place < 0) continue;
    const counts = byNumber.get(options.length) ?? options.map(() => 0);
    byNumber.set(options.length, counts.with(place, (counts[place] ?? 0) + 1));
  }
  return [...byNumber]
    .filter(([options, counts]) => counts.reduce((sum, count) => sum + count, 0) >= options * MIN_EXPECTED)
    .map(([options, counts]) => ({
      options,
      counts,
      p: chiSquareP(chiSquareOfEvenness(counts), options - 1),
    }))
    .toSorted((a, b) => a.options - b.options);
}
