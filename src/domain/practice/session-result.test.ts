import { expect, test } from 'vitest';
import { countConfusions } from './count-confusions.ts';
import { summariseSession } from './session-result.ts';
import { startSession } from './start-session.ts';
import { attemptOn, entryFor } from './test-attempt.ts';
import type { Attempt } from './attempt.ts';

const session = (attempts: readonly Attempt[]) => ({
  ...startSession({ bank: [], attempts: [], now: 0, seed: 1 }),
  answers: Object.fromEntries(attempts.map((attempt) => [attempt.item, attempt])),
});
const shown = (id: string, taken: string, extra: Partial<Attempt> = {}) =>
  attemptOn(entryFor(id, 'hv05'), taken, 1, extra);
const proper = (id: string, taken: string) => attemptOn(entryFor(id, 'legitimate'), taken, 2);

test('summariseSession() keeps hits, false alarms and other questions apart', () => {
  const other = { taken: null, label: null, correct: true };
  const result = summariseSession(
    session([
      shown('th-001', 'hv05'),
      shown('th-002', 'hv06', { certainty: 'certain' }),
      shown('th-003', 'hv06'),
      proper('th-004', 'hv09'),
      proper('th-005', 'legitimate'),
      proper('th-008', 'hv09'),
      proper('th-009', 'hv09'),
      shown('th-006', 'hv05', other),
      shown('th-007', 'hv05', { ...other, correct: false }),
    ]),
  );
  expect(result.hits).toEqual({ count: 1, total: 3 });
  expect(result.falseAlarms).toEqual({ count: 3, total: 4 });
  expect(result.others).toEqual({ count: 1, total: 2 });
  expect(result.confusions).toEqual([
    { shown: 'legitimate', taken: 'hv09', count: 3 },
    { shown: 'hv05', taken: 'hv06', count: 2 },
  ]);
  expect(result.certainAndWrong).toBe(1);
  expect(result.readAgain, 'most often first, no page for proper work').toEqual(['hv09', 'hv05', 'hv06']);
});

test('summariseSession() of nothing answered counts nothing', () => {
  expect(summariseSession(session([]))).toMatchObject({
    hits: { count: 0, total: 0 },
    confusions: [],
    readAgain: [],
  });
});

test('countConfusions() keeps the two ways round apart', () => {
  const there = { shown: 'hv05', taken: 'hv06' };
  const back = { shown: 'hv06', taken: 'hv05' };
  expect(countConfusions([there, back, back])).toEqual([
    { ...back, count: 2 },
    { ...there, count: 1 },
  ]);
});
