import { expect, test } from 'vitest';
import { toneKey } from './tone-key.ts';

test.each([
  ['hoà', 'hòa'],
  ['uỷ', 'ủy'],
  ['Thuý', 'thúy'],
  ['né'.normalize('NFD'), 'né'],
])('%s and %s have one key', (a, b) => {
  expect(toneKey(a)).toBe(toneKey(b));
});

test.each([
  ['hoà', 'hoa2'],
  ['đẩy', 'đây3'],
  ['quyền', 'quyên2'],
  ['lãnh', 'lanh4'],
  ['cụm', 'cum5'],
  ['ban', 'ban'],
])('the key of %s is %s', (word, key) => {
  expect(toneKey(word)).toBe(key);
});
