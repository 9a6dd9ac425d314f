import { expect, test } from 'vitest';
import { cluesLine } from './clues-line.ts';

test('cluesLine() ends in one full stop, whether or not a clue has its own', () => {
  expect(cluesLine(['đủ giấy', 'Không ai nhắc.'])).toBe('Chi tiết quyết định: “đủ giấy”; “Không ai nhắc”.');
});
