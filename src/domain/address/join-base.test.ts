import { expect, test } from 'vitest';
import { joinBase } from './join-base.ts';

test.each([
  ['/', '/van-ban/', '/van-ban/'],
  ['/so-tay/', '/van-ban/#dieu-8', '/so-tay/van-ban/#dieu-8'],
  ['/so-tay', '/', '/so-tay/'],
  ['/so-tay/', '#dieu-8', '#dieu-8'],
])('joinBase() under %s places %s', (base, path, expected) => {
  expect(joinBase(base, path)).toBe(expected);
});

test.each(['van-ban/', 'https://example.org/'])('joinBase() refuses "%s"', (path) => {
  expect(() => joinBase('/', path)).toThrow(RangeError);
});
