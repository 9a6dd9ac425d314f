import { expect, test } from 'vitest';
import { analyseQuery } from './analyse-query.ts';
import { evidence } from './evidence.ts';
import { TEST_VOCABULARY } from './test-vocabulary.ts';
import { tokenise } from './tokenise.ts';

const judge = (query: string, text: string) =>
  evidence(tokenise(text), analyseQuery(query, TEST_VOCABULARY).terms);

test('a whole phrase outweighs its words apart', () => {
  expect(judge('né tránh', 'việc né tránh này').run).toBe(1);
  expect(judge('né tránh', 'tránh việc, né người').run).toBeLessThan(0.7);
  expect(judge('né tránh', 'tránh việc, né người').coverage).toBe(1);
});

test('one word between the halves of a phrase costs a little', () => {
  const { run } = judge('trách nhiệm người đứng đầu', 'trách nhiệm của người đứng đầu');
  expect(run).toBeGreaterThan(0.8);
  expect(run).toBeLessThan(1);
});

test('the spelling typed is preferred among equal phrases', () => {
  const text = 'bán bộ. bàn bộ. cán bộ';
  const { from } = judge('cán bộ', text);
  expect(tokenise(text)[from]?.text).toBe('cán');
});

test('a meaning of an abbreviation counts as the abbreviation', () => {
  expect(judge('CCHC', 'đẩy mạnh cải cách hành chính').run).toBe(1);
});

test('nothing found is nothing', () => {
  expect(judge('né tránh', 'mưa')).toMatchObject({ run: 0, coverage: 0, from: 0, to: 0 });
});
