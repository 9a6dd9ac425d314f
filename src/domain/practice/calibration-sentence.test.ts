import { expect, test } from 'vitest';
import { calibrationSentence } from './calibration-sentence.ts';

const sure = (right: number, total: number) =>
  calibrationSentence([
    { certainty: 'guess', right: 5, total: 10 },
    { certainty: 'certain', right, total },
  ]);

test('calibrationSentence() waits for enough certain answers', () => {
  expect(calibrationSentence([])).toContain('Cần từ 10 câu');
  expect(sure(9, 9)).toContain('Cần từ 10 câu');
});

test('calibrationSentence() tells well-founded, fair and shaky certainty apart', () => {
  expect(sure(9, 10)).toBe('Khi đồng chí chắc chắn thì thường là có cơ sở: đúng 9 trong 10 câu.');
  expect(sure(16, 20)).toContain('phần nhiều là đúng (đúng 16 trong 20 câu)');
  expect(sure(7, 10)).toContain('mới đúng 7 trong 10 câu');
});
