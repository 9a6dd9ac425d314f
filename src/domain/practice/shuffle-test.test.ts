import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSeed, shuffleTest } from './shuffle-test.ts';

const items = Array.from({ length: 12 }, (_, at) => ({
  id: `th-${at}`,
  options: ['a', 'b', 'c', 'd'],
  isOrdered: at % 3 === 0,
}));

test('shuffleTest() gives the same test for the same seed, and loses no question and no option', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (seed) => {
      const shuffled = shuffleTest(items, seed);
      expect(shuffleTest(items, seed)).toEqual(shuffled);
      expect(shuffled.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
      for (const { options, isOrdered } of shuffled) {
        expect(options.toSorted()).toEqual(['a', 'b', 'c', 'd']);
        if (isOrdered) expect(options).toEqual(['a', 'b', 'c', 'd']);
      }
    }),
  );
});

test('shuffleTest() with seed 0 keeps the written order, with others changes it', () => {
  expect(shuffleTest(items, 0)).toEqual(items);
  expect(shuffleTest(items, 34)).not.toEqual(items);
  expect(shuffleTest(items, 34)).not.toEqual(shuffleTest(items, 35));
});

test.each([
  ['34', 34],
  [' 7 ', 7],
  ['9999', 9999],
  ['0', 0],
  ['10000', 0],
  ['-1', 0],
  ['3.5', 0],
  ['abc', 0],
  [null, 0],
])('readSeed(%j) is %i', (text, seed) => {
  expect(readSeed(text)).toBe(seed);
});
