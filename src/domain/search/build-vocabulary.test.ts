import { expect, test } from 'vitest';
import { buildVocabulary } from './build-vocabulary.ts';
import { readVocabulary } from './vocabulary.ts';

const file = buildVocabulary([
  'Bản ban bản. Né tránh',
  'né tránh né tránh 73/2023/NĐ-CP và 124-QĐ/TW',
  '73/2023/NĐ-CP',
]);

test('spellings of one folded word stand together, the most frequent first', () => {
  expect(file.words['ban']).toBe('3 bản ban');
});

test('only pairs said at least three times are kept', () => {
  expect(file.pairs).toEqual({ ne: 'tranh' });
});

test('every document number is kept once', () => {
  expect(file.numbers).toEqual(['124-QĐ/TW', '73/2023/NĐ-CP']);
});

test('the file is read back as it was meant', () => {
  const vocabulary = readVocabulary(JSON.parse(JSON.stringify(file)));
  expect(vocabulary.words.get('ban')).toEqual({ count: 3, forms: ['bản', 'ban'] });
  expect(vocabulary.pairs.has('ne tranh')).toBe(true);
});

test.each([undefined, {}, { words: {}, pairs: [] }, 'x'])('data of another shape is refused', (data) => {
  expect(() => readVocabulary(data)).toThrow(SyntaxError);
});
