import { expect, test } from 'vitest';
import { cramersV } from './cramers-v.ts';
import { crossTabulate } from './cross-tabulate.ts';

test.each([
  {
    counts: [
      [10, 0],
      [0, 10],
    ],
    v: 1,
    why: 'one tells the other',
  },
  {
    counts: [
      [5, 5],
      [5, 5],
    ],
    v: 0,
    why: 'nothing to do with each other',
  },
  {
    counts: [
      [3, 2],
      [2, 3],
    ],
    v: 0,
    why: 'less than chance alone would give',
  },
  {
    counts: [
      [7, 3],
      [3, 7],
    ],
    v: 0.3367,
    why: 'plain 0.4, corrected',
  },
  {
    counts: [
      [4, 1, 1],
      [1, 5, 0],
    ],
    v: 0.5487,
    why: 'more columns than rows',
  },
  { counts: [[3, 4]], v: 0, why: 'one row' },
  {
    counts: [
      [3, 0],
      [4, 0],
    ],
    v: 0,
    why: 'one column with items',
  },
  { counts: [], v: 0, why: 'no items' },
])('cramersV() of $counts is $v: $why', ({ counts, v }) => {
  expect(cramersV(counts)).toBeCloseTo(v, 3);
});

test('cramersV() is not driven up by many cells, as the plain one is', () => {
  // 160 cells, 161 items: the plain V of so thin a table is 0.08 though only one item lies off an even spread.
  const thin = Array.from({ length: 10 }, (_, row) =>
    Array.from({ length: 16 }, (__, column) => (row === 0 && column === 0 ? 2 : 1)),
  );
  expect(cramersV(thin)).toBe(0);
});

test('crossTabulate() keeps empty rows and passes over what has no place', () => {
  const words = ['an', 'ba', 'bo', 'ca'];
  const table = crossTabulate(
    words,
    ['a', 'b', 'd'],
    ['n', 'a'],
    (word) => word.charAt(0),
    (word) => word.charAt(1),
  );
  expect(table.counts).toEqual([
    [1, 0],
    [0, 1],
    [0, 0],
  ]);
});
