import { expect, test } from 'vitest';
import { chiSquareOfEvenness, chiSquareP } from './chi-square.ts';
import { testKeyPositions } from './key-positions.ts';
import { knowledgeFor } from './test-question.ts';

test.each([
  [[5, 5, 5, 5], 0],
  [[10, 0], 10],
  [[8, 12], 0.8],
  [[4, 6, 14, 16], 10.4],
])('χ² of %j is %d', (counts, expected) => {
  expect(chiSquareOfEvenness(counts)).toBeCloseTo(expected, 6);
});

// The upper tail as tabled, for instance in Abramowitz and Stegun, table 26.8.
test.each([
  [0, 1, 1],
  [3.841459, 1, 0.05],
  [6.634897, 1, 0.01],
  [5.991465, 2, 0.05],
  [4.60517, 2, 0.1],
  [7.814728, 3, 0.05],
  [11.344867, 3, 0.01],
  [2.365974, 3, 0.5],
  [9.487729, 4, 0.05],
  [18.466827, 4, 0.001],
  [100, 3, 0],
])('P(χ² ≥ %d) with %d degrees of freedom is %d', (chiSquare, df, p) => {
  expect(chiSquareP(chiSquare, df)).toBeCloseTo(p, 6);
});

const question = (key: number, options: number) =>
  knowledgeFor('kt-a-01', 'van-ban', {
    options: Array.from({ length: options }, (_, at) => ({
      id: (['a', 'b', 'c', 'd'] as const)[at] ?? 'e',
      text: 'Phương án',
      correct: at === key,
      reason: 'Vì vậy.',
    })),
  });
const keysAt = (...counts: readonly number[]) =>
  counts.flatMap((count, place) => Array.from({ length: count }, () => question(place, counts.length)));

test('testKeyPositions() counts each number of options apart', () => {
  const found = testKeyPositions([...keysAt(3, 5, 3, 9), ...keysAt(10, 0)]);
  expect(found.map(({ options, counts }) => [options, counts])).toEqual([
    [2, [10, 0]],
    [4, [3, 5, 3, 9]],
  ]);
  expect(found[0]?.p).toBeCloseTo(0.001565, 5);
  expect(found[1]?.p).toBeCloseTo(0.187, 3);
});

test('testKeyPositions() does not test where fewer than five keys are to be expected in a place', () => {
  expect(testKeyPositions(keysAt(19, 0, 0, 0))).toEqual([]);
  expect(testKeyPositions(keysAt(20, 0, 0, 0))).toHaveLength(1);
});

test('testKeyPositions() leaves out questions without one key', () => {
  expect(testKeyPositions(Array.from({ length: 40 }, () => question(7, 4)))).toEqual([]);
});
