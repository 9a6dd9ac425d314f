import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseProvision, provisionAnchor, provisionName, provisionOfAnchor } from './anchor.ts';

test.each([
  ['8', 'dieu-8', 'Điều 8'],
  ['8.1', 'dieu-8-khoan-1', 'khoản 1 Điều 8'],
  ['8.1.a', 'dieu-8-khoan-1-diem-a', 'điểm a khoản 1 Điều 8'],
  ['34.1.đ', 'dieu-34-khoan-1-diem-dd', 'điểm đ khoản 1 Điều 34'],
])('provision %s has its anchor and its name', (number, anchor, name) => {
  expect(provisionAnchor(parseProvision(number))).toBe(anchor);
  expect(provisionName(parseProvision(number))).toBe(name);
});

test.each(['', 'a', '8.', '8.a', '8.1.ab', '8.1.a.1', 'Điều 8'])(
  'parseProvision() refuses "%s" and says what it wants',
  (number) => {
    expect(() => parseProvision(number)).toThrow(/expected "8", "8.1" or "8.1.a"/u);
  },
);

test('provisionOfAnchor() gives back the provision of every anchor', () => {
  const letters = fc.constantFrom('a', 'b', 'd', 'đ', 'm');
  fc.assert(
    fc.property(fc.nat(99), fc.nat(20), letters, (article, clause, point) => {
      const provision = parseProvision(`${article}.${clause}.${point}`);
      expect(provisionOfAnchor(provisionAnchor(provision))).toEqual(provision);
    }),
  );
});

test('provisionOfAnchor() knows a section from a provision', () => {
  expect(provisionOfAnchor('hieu-nham')).toBeUndefined();
});
