import { expect, test } from 'vitest';
import { importSentence } from './import-sentence.ts';
import { EMPTY_PROGRESS } from './progress-schema.ts';

const accepted = (added: number, known: number) =>
  importSentence({ isAccepted: true, progress: EMPTY_PROGRESS, added, known });

test('importSentence() tells what came in and what was here', () => {
  expect(accepted(3, 0)).toBe('Đã nhập 3 câu trả lời.');
  expect(accepted(3, 2)).toBe('Đã nhập 3 câu trả lời; 2 câu khác đã có sẵn trên máy này.');
  expect(accepted(0, 2)).toContain('cả 2 câu trả lời trong tệp đã có');
  expect(accepted(0, 0)).toContain('không có câu trả lời nào');
});

test('importSentence() repeats why a file was refused', () => {
  expect(importSentence({ isAccepted: false, message: 'Tệp trống.' })).toBe('Tệp trống.');
});
