import { expect, test } from 'vitest';
import { indexBank } from './bank.ts';
import { DAY } from './day.ts';
import { nextDue } from './next-due.ts';
import { openSession } from './open-session.ts';
import { startSession } from './start-session.ts';
import { attemptOn, entryFor } from './test-attempt.ts';
import { FIRST_SEED } from './worked-examples.ts';

const entries = ['hv04', 'hv05', 'hv06', 'legitimate'].map((label, at) => entryFor(`th-00${at}`, label));
const bank = indexBank(entries);
const NOW = Date.UTC(2026, 10, 24);
const attempt = attemptOn(entries[0] ?? entryFor('th-000', 'hv04'), 'hv04', NOW - DAY);
const fresh = { bank, attempts: [], kept: undefined, focus: undefined, now: NOW, seed: 7 };
const begun = startSession({ bank: entries, attempts: [], now: NOW - 2 * DAY, seed: 5 });
const finished = {
  ...begun,
  place: begun.queue.length,
  answers: Object.fromEntries(
    begun.queue.flatMap((step) =>
      step.type === 'item' ? [[step.item, { ...attempt, item: step.item }] as const] : [],
    ),
  ),
};

test('a newcomer gets the session whose first question stands in the page', () => {
  expect(openSession(fresh).seed).toBe(FIRST_SEED);
  expect(openSession({ ...fresh, attempts: [attempt] }).seed).toBe(7);
  expect(openSession({ ...fresh, focus: 'hv05' }).seed).toBe(7);
});

test('a session goes on where it was left, however long ago', () => {
  expect(openSession({ ...fresh, kept: begun })).toBe(begun);
});

test('a finished session shows its results for a day, then a new one begins', () => {
  const yesterday = { ...finished, startedAt: NOW - DAY + 1 };
  expect(openSession({ ...fresh, kept: yesterday })).toBe(yesterday);
  expect(openSession({ ...fresh, kept: finished }).seed).toBe(7);
  const fromTheFuture = { ...finished, startedAt: NOW + 9 * DAY };
  expect(openSession({ ...fresh, kept: fromTheFuture }), 'a clock set back').toBe(fromTheFuture);
});

test('a behaviour asked for begins a session about it, and then goes on with that one', () => {
  const about = openSession({ ...fresh, kept: begun, focus: 'hv05' });
  expect(about).toMatchObject({ focus: 'hv05', seed: 7 });
  expect(openSession({ ...fresh, kept: about, focus: 'hv05' })).toBe(about);
});

test('what has changed in the bank leaves the kept session; one left with nothing is begun anew', () => {
  const changed = indexBank(entries.map((entry, at) => (at === 0 ? { ...entry, hash: 'other' } : entry)));
  const fitted = openSession({ ...fresh, bank: changed, kept: begun });
  expect(fitted.seed).toBe(5);
  expect(fitted.queue).toHaveLength(begun.queue.length - 1);
  const replaced = indexBank(entries.map((entry) => ({ ...entry, hash: 'other' })));
  expect(openSession({ ...fresh, bank: replaced, kept: begun }).seed).toBe(7);
});

test('nextDue() is the earliest date, never before now, and nothing before the first answer', () => {
  expect(nextDue([], bank, NOW)).toBeUndefined();
  const wrong = attemptOn(entryFor('th-000', 'hv04'), 'hv05', NOW);
  expect(nextDue([wrong], bank, NOW)).toBe(NOW + DAY);
  expect(nextDue([wrong], bank, NOW + 5 * DAY)).toBe(NOW + 5 * DAY);
});
