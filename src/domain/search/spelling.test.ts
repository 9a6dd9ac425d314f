import { expect, test } from 'vitest';
import { isOneSlipAway, nearestWord } from './spelling.ts';
import { TEST_VOCABULARY } from './test-vocabulary.ts';

test.each([
  ['tramh', 'tranh', true],
  ['trnh', 'tranh', true],
  ['trranh', 'tranh', true],
  ['trnah', 'tranh', true],
  ['tranh', 'tranh', false],
  ['tarhn', 'tranh', false],
  ['day', 'dun', false],
  ['ab', 'ba', true],
])('%s and %s are one slip apart: %s', (a, b, expected) => {
  expect(isOneSlipAway(a, b)).toBe(expected);
  expect(isOneSlipAway(b, a)).toBe(expected);
});

test('the neighbour decides between words equally near', () => {
  expect(nearestWord('tramh', { before: 'ne' }, TEST_VOCABULARY)).toBe('tranh');
});

test('a short word is corrected only when its neighbour confirms', () => {
  expect(nearestWord('dayy', { before: 'dun' }, TEST_VOCABULARY)).toBe('day');
  expect(nearestWord('dayy', {}, TEST_VOCABULARY)).toBeUndefined();
});

test('a word two slips away is not offered', () => {
  expect(nearestWord('bitcoin', {}, TEST_VOCABULARY)).toBeUndefined();
});
