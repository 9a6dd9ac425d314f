import { expect, test } from 'vitest';
import { splitGluedWords } from './glued-words.ts';
import { TEST_VOCABULARY } from './test-vocabulary.ts';

test.each([
  ['netranh', 'ne tranh'],
  ['dunday', 'dun day'],
  ['nguoidungdau', 'nguoi dung dau'],
  ['quychelamviec', 'quy che lam viec'],
])('%s is parted', (typed, parts) => {
  expect(splitGluedWords(typed, TEST_VOCABULARY)?.join(' ')).toBe(parts);
});

test.each(['tranh', 'bitcoin', 'netranhx'])('%s is left alone', (typed) => {
  expect(splitGluedWords(typed, TEST_VOCABULARY)).toBeUndefined();
});
