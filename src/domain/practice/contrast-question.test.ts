import { expect, test } from 'vitest';
import { makeContrastQuestion } from './contrast-question.ts';
import { splitSentences } from './split-sentences.ts';

const half = (situation: string, ...clues: string[]) => ({ situation, clues });

test('splitSentences() ends a sentence after closing marks and not inside dates or numbers', () => {
  expect(
    splitSentences('Hạn 1.200 con, ngày 5/8. Ông hỏi: «Ai làm?» Bà đáp:\n «Chưa rõ.» Rồi thôi.'),
  ).toEqual(['Hạn 1.200 con, ngày 5/8.', 'Ông hỏi: «Ai làm?»', 'Bà đáp: «Chưa rõ.»', 'Rồi thôi.']);
});

test('makeContrastQuestion() asks for the detail that only the first half has', () => {
  const question = makeContrastQuestion(
    half('Việc gấp. Tiền có đủ. Giám đốc không ký. Trời mưa.', 'không ký'),
    half('Việc gấp. Tiền  có đủ. Giám đốc ký ngay. Trời mưa.', 'ký ngay'),
  );
  expect(question).toEqual({
    details: [
      { text: 'Việc gấp.', isKey: false },
      { text: 'Tiền có đủ.', isKey: false },
      { text: 'Giám đốc không ký.', isKey: true },
      { text: 'Trời mưa.', isKey: false },
    ],
    counterpart: 'Giám đốc ký ngay.',
  });
});

test('makeContrastQuestion() takes the difference with the clue and leaves other differences out', () => {
  const question = makeContrastQuestion(
    half('Việc gấp. Tiền có đủ. Ông bận. Giám đốc không ký.', 'không ký'),
    half('Việc gấp. Tiền có đủ. Ông rảnh. Giám đốc ký ngay.'),
  );
  expect(question?.details.map(({ text }) => text)).toEqual([
    'Việc gấp.',
    'Tiền có đủ.',
    'Giám đốc không ký.',
  ]);
});

test('makeContrastQuestion() falls back to clauses', () => {
  const question = makeContrastQuestion(
    half('Việc gấp; tiền có đủ; giám đốc không ký.', 'giám đốc không ký'),
    half('Việc gấp; tiền có đủ; giám đốc ký ngay.'),
  );
  expect(question?.details.map(({ text, isKey }) => [text, isKey])).toEqual([
    ['Việc gấp;', false],
    ['tiền có đủ;', false],
    ['giám đốc không ký.', true],
  ]);
});

test.each([
  ['nothing differs', 'Một. Hai. Ba.', 'Một. Hai. Ba.'],
  ['too little is shared', 'Một. Hai. Ba.', 'Một. Khác. Nữa.'],
  ['there are no words', '', ''],
])('makeContrastQuestion() makes nothing when %s', (_name, first, second) => {
  expect(makeContrastQuestion(half(first), half(second))).toBeUndefined();
});
