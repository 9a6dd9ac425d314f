import { expect, test } from 'vitest';
import { analyseQuery } from './analyse-query.ts';
import { messages } from './messages.ts';
import { TEST_VOCABULARY } from './test-vocabulary.ts';

const say = (query: string, outcome = { isRelaxed: false, missingPhrases: [] as string[] }) =>
  messages(analyseQuery(query, TEST_VOCABULARY), outcome).map(({ text }) => text);

test.each([
  ['né tránh', []],
  ['nes tranhs', ['Đã tìm: né tránh']],
  ['CCHC', ['Đã tìm cả nghĩa của CCHC: cải cách hành chính']],
  ['bitcoin', ['Sổ tay chưa có từ “bitcoin”.']],
  ['nd999', ['Không có văn bản nd999 trong Sổ tay.']],
])('for "%s" the reader is told %j', (query, expected) => {
  expect(say(query)).toEqual(expected);
});

test('a suggestion brings the query to ask', () => {
  const list = messages(analyseQuery('trach nhem', TEST_VOCABULARY), {
    isRelaxed: false,
    missingPhrases: [],
  });
  expect(list.at(-1)).toMatchObject({ type: 'suggestion', query: 'trach nhiệm' });
});
