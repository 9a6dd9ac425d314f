import { expect, test } from 'vitest';
import { wordCoverage } from './word-coverage.ts';

test('wordCoverage() forgives line breaks, hyphens and decomposed letters', () => {
  const found = 'Nghị định 73/2023/NĐ-\nCP về cán\nbộ'.normalize('NFD');
  expect(wordCoverage('cán bộ, Nghị định 73/2023/NĐ-CP', found)).toEqual({ share: 1, total: 8, missing: [] });
});

test('wordCoverage() counts a word as often as it stands', () => {
  const { share, missing } = wordCoverage('né né việc việc', 'né việc việc việc');
  expect(missing).toEqual(['né']);
  expect(share).toBe(0.75);
});

test('wordCoverage() of nothing is whole', () => {
  expect(wordCoverage('', '').share).toBe(1);
});
