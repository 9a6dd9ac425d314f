import { expect, test } from 'vitest';
import { readSheet } from './read-sheet.ts';

const piece = (str: string, x: number, y: number, hasEOL = false) => ({
  str,
  hasEOL,
  transform: [1, 0, 0, 1, x, y],
});

test('readSheet() joins the pieces of a word, orders lines from the top and finds the left edge', () => {
  const pieces = [
    piece('Trang 2', 300, 20, true),
    piece('ngh', 90, 700),
    piece('ị', 101, 700),
    piece(' ', 105, 700),
  ];
  expect(readSheet([...pieces, piece('định', 110, 700.4, true), piece(' ', 10, 400)])).toEqual({
    text: 'Trang 2\nnghị định\n ',
    lines: ['nghị định', 'Trang 2'],
    left: 90,
  });
});

test('readSheet() gives NFC and takes an empty sheet', () => {
  expect(readSheet([piece('ệ'.normalize('NFD'), 1, 1)]).text).toBe('ệ');
  expect(readSheet([])).toEqual({ text: '', lines: [], left: Infinity });
});
