import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSyllables } from './count-syllables.ts';
import { fold } from './fold.ts';
import { formatDate } from './format-date.ts';
import { isoDate, partialDate } from './iso-date.ts';
import { slug } from './slug.ts';

test.each([
  ['Đùn đẩy', 'dun day'],
  ['ĐÙN ĐẨY'.normalize('NFD'), 'dun day'],
  ['ḏùn', 'dun'],
  ['Quy định 124-QĐ/TW', 'quy dinh 124-qd/tw'],
])('fold() makes "%s" plain', (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test('fold() changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test.each([
  ['Thẩm quyền', 'tham-quyen'],
  ['Kỷ luật, kỷ cương', 'ky-luat-ky-cuong'],
  ['  Điều 8! ', 'dieu-8'],
])('slug() makes an address part of "%s"', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test.each([
  ['', 0],
  ['né tránh', 2],
  ['Quy định 124-QĐ/TW, từ 30/8/2025.', 5],
  ['– một · hai –', 2],
])('countSyllables() counts "%s"', (text, expected) => {
  expect(countSyllables(text)).toBe(expected);
});

test.each([
  ['2025', '2025'],
  ['2025-07', '7/2025'],
  ['2025-08-30', '30/8/2025'],
])('formatDate() writes %s as %s', (date, expected) => {
  expect(formatDate(date)).toBe(expected);
});

test('formatDate() refuses what is not a date', () => {
  expect(() => formatDate('30/8/2025')).toThrow(RangeError);
});

test('a day is taken as text and as the Date that YAML makes of it', () => {
  expect(isoDate.parse('2025-08-30')).toBe('2025-08-30');
  expect(isoDate.parse(new Date('2025-08-30'))).toBe('2025-08-30');
  expect(isoDate.safeParse('2025-02-30').success).toBe(false);
  expect(partialDate.parse(2025)).toBe('2025');
});
