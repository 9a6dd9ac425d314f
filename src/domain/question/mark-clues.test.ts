import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markClues } from './mark-clues.ts';

test('markClues() marks the deciding words and nothing else', () => {
  expect(markClues('Hồ sơ đủ, hạn ba ngày.', ['hạn ba ngày'])).toEqual([
    { text: 'Hồ sơ đủ, ', isClue: false },
    { text: 'hạn ba ngày', isClue: true },
    { text: '.', isClue: false },
  ]);
});

test('markClues() joins clues that overlap', () => {
  expect(markClues('một hai ba', ['một hai', 'hai ba'])).toEqual([{ text: 'một hai ba', isClue: true }]);
});

test('markClues() never loses a letter', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (situation, clues) => {
      expect(
        markClues(situation, clues)
          .map(({ text }) => text)
          .join(''),
      ).toBe(situation);
    }),
  );
});
