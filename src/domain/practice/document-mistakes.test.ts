import { expect, test } from 'vitest';
import type { Attempt } from './attempt.ts';
import { WEEK } from './day.ts';
import { documentMistakes, questionSeries } from './document-mistakes.ts';
import { attemptOn, entryFor } from './test-attempt.ts';

const answer = (item: string, at: number, extra: Partial<Attempt>): Attempt => ({
  ...attemptOn(entryFor('th-001', 'hv05'), 'hv05', at),
  id: `${item}@${at}`,
  item,
  taken: null,
  label: null,
  certainty: 'certain',
  ...extra,
});

test('documentMistakes() keeps what was wrong and certain, one for each question', () => {
  const attempts = [
    answer('kt-nd73-01', 5, { correct: false }),
    answer('kt-nd73-01', 1, { correct: false }),
    answer('kt-nd73-02', 2, { correct: false, certainty: 'guess' }),
    answer('th-001', 3, { correct: false }),
  ];
  expect(documentMistakes(attempts).map(({ attempt, due }) => [attempt.at, due])).toEqual([[5, 5 + WEEK]]);
});

test('documentMistakes() closes one by a right answer to it a week later, not sooner, not by another', () => {
  const wrong = answer('kt-nd73-01', 1, { correct: false });
  expect(documentMistakes([wrong, answer('kt-nd73-01', WEEK, { correct: true })])).toHaveLength(1);
  expect(documentMistakes([wrong, answer('kt-nd73-02', 2 * WEEK, { correct: true })])).toHaveLength(1);
  expect(documentMistakes([wrong, answer('kt-nd73-01', 1 + WEEK, { correct: true })])).toEqual([]);
});

test('questionSeries() is what the questions of one document share', () => {
  expect(questionSeries('kt-nd73-01')).toBe('kt-nd73');
});
