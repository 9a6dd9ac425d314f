import { expect, test } from 'vitest';
import { attemptSchema, inTimeOrder, makeAttempt } from './attempt.ts';
import { attemptOn, entryFor } from './test-attempt.ts';

const good = attemptOn(entryFor('th-001', 'hv05'), 'hv06', 1000);

test('makeAttempt() notes what was taken for what', () => {
  const attempt = makeAttempt({
    id: 'x',
    item: { id: 'th-001', hash: 'abc', label: 'hv05' },
    option: { id: 'b', correct: false, names: 'legitimate' },
    certainty: 'certain',
    at: 5,
    mode: 'form-A',
  });
  expect(attempt).toEqual({
    id: 'x',
    item: 'th-001',
    hash: 'abc',
    at: 5,
    option: 'b',
    taken: 'legitimate',
    label: 'hv05',
    correct: false,
    certainty: 'certain',
    mode: 'form-A',
  });
  expect(attemptSchema.parse(attempt)).toEqual(attempt);
});

test('a question about a document names nothing', () => {
  const attempt = makeAttempt({
    id: 'x',
    item: { id: 'kt-nd73-01', hash: 'abc' },
    option: { id: 'a', correct: true },
    certainty: 'guess',
    at: 5,
    mode: 'quiz',
  });
  expect(attempt).toMatchObject({ taken: null, label: null });
  expect(attemptSchema.safeParse(attempt).success).toBe(true);
});

test.each([
  ['an item that is none', { item: '../x' }],
  ['a time before 1970', { at: -1 }],
  ['a time beyond dates', { at: 9e15 }],
  ['a time in text', { at: '2026-11-25' }],
  ['a label that is none', { label: 'hv11' }],
  ['right although taken for another', { correct: true }],
  ['taken for something though nothing was shown', { label: null }],
  ['an unknown certainty', { certainty: 'maybe' }],
  ['an id with blanks', { id: 'a b' }],
])('attemptSchema refuses %s', (_name, change) => {
  expect(attemptSchema.safeParse({ ...good, ...change }).success).toBe(false);
});

test('inTimeOrder() puts equal times in the order of ids', () => {
  const list = [
    { ...good, id: 'b', at: 2 },
    { ...good, id: 'a', at: 2 },
    { ...good, id: 'c', at: 1 },
  ];
  expect(inTimeOrder(list).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});
