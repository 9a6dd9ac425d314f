import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatReadingPlace, parseReadingPlace } from './reading-place.ts';

const place = {
  path: '/van-ban/nghi-dinh-73/#dieu-8',
  title: 'Nghị định 73/2023/NĐ-CP',
  section: 'Điều 8. Khuyến khích',
  readOn: '2026-11-23',
};

test('what is kept is read back, with and without a section', () => {
  expect(parseReadingPlace(formatReadingPlace(place))).toEqual(place);
  const start = { ...place, path: '/van-ban/nghi-dinh-73/', section: '' };
  expect(parseReadingPlace(formatReadingPlace(start))).toEqual(start);
});

test('line breaks inside a title cannot move the lines', () => {
  const broken = { ...place, title: ' Nghị định\n 73 ' };
  expect(parseReadingPlace(formatReadingPlace(broken))?.title).toBe('Nghị định 73');
});

test.each([
  '',
  '{}',
  'javascript:alert(1)\nA\nB\n2026-11-23',
  '//evil.example/\nA\nB\n2026-11-23',
  'https://evil.example/\nA\nB\n2026-11-23',
  '/van-ban/../\nA\nB\n2026-11-23',
  '/\nTrang đầu\n\n2026-11-23',
  '/van-ban/a/\n\nB\n2026-11-23',
  '/van-ban/a/\nA\nB\nhôm nay',
])('parseReadingPlace() refuses %j', (text) => {
  expect(parseReadingPlace(text)).toBeUndefined();
});

test('damaged text never throws', () => {
  const text = formatReadingPlace(place);
  fc.assert(
    fc.property(fc.nat(text.length), fc.string(), (at, noise) => {
      const parsed = parseReadingPlace(text.slice(0, at) + noise);
      expect(parsed === undefined || parsed.path.startsWith('/van-ban/')).toBe(true);
    }),
  );
});
