import { expect, test } from 'vitest';
import { neighbours } from './neighbours.ts';

test.each([
  ['a', undefined, 'b'],
  ['b', 'a', 'c'],
  ['c', 'b', undefined],
])('neighbours() of "%s"', (here, previous, next) => {
  expect(neighbours(['a', 'b', 'c'], (item) => item === here)).toEqual({ previous, next });
});

test('neighbours() refuses a page that is not in the row', () => {
  expect(() => neighbours(['a'], (item) => item === 'z')).toThrow(RangeError);
});
