import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { decodeFromIndex, encodeForIndex } from './indexed-letter.ts';

test('text comes back from the index as it went in', () => {
  const text = 'Đùn đẩy, điều 8, Nghị định 73/2023/NĐ-CP';
  expect(decodeFromIndex(encodeForIndex(text))).toBe(text);
});

test('the index holds no đ, and what it holds folds to d by decomposition alone', () => {
  const encoded = encodeForIndex('Đùn đẩy');
  expect(encoded).not.toMatch(/[đĐ]/u);
  expect(encoded.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).toBe(fold('Đùn đẩy'));
});

test('addresses are mapped back in plain and percent-encoded form', () => {
  expect(decodeFromIndex('/x/#%E1%B8%8Fi%E1%BB%81u-1')).toBe('/x/#%C4%91i%E1%BB%81u-1');
  expect(decodeFromIndex('/x/#%e1%b8%8e')).toBe('/x/#%C4%90');
});

test('decomposed ḏ is mapped back as well', () => {
  expect(decodeFromIndex('ḏ'.normalize('NFD'))).toBe('đ');
});
