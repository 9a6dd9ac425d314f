import { expect, test } from 'vitest';
import { overTime } from './over-time.ts';
import { attemptOn, entryFor } from './test-attempt.ts';

const shown = entryFor('th-001', 'hv05');
const fine = entryFor('th-002', 'legitimate');
const answers = (count: number) =>
  Array.from({ length: count }, (_, at) => attemptOn(at % 2 ? fine : shown, 'hv05', at + 1));

test('overTime() has no groups without naming answers', () => {
  expect(overTime([])).toEqual([]);
  expect(overTime([{ ...attemptOn(shown, 'hv05', 1), taken: null }])).toEqual([]);
});

test('overTime() groups by twenty in time order, the last group as large as it is', () => {
  const groups = overTime(answers(45).toReversed());
  expect(groups.map(({ first, last }) => [first, last])).toEqual([
    [1, 20],
    [21, 40],
    [41, 45],
  ]);
  expect(groups.map(({ from, to }) => [from, to])).toEqual([
    [1, 20],
    [21, 40],
    [41, 45],
  ]);
  expect(groups[0]?.counts).toEqual({ signals: 10, detected: 10, named: 10, noises: 10, falseAlarms: 10 });
});

test('overTime() never has more than eight groups and drops no answer', () => {
  for (const count of [160, 161, 320, 999]) {
    const groups = overTime(answers(count));
    expect(groups.length).toBeLessThanOrEqual(8);
    expect(groups.at(-1)?.last).toBe(count);
    const counted = groups.reduce((sum, { counts }) => sum + counts.signals + counts.noises, 0);
    expect(counted).toBe(count);
  }
  expect(overTime(answers(160))).toHaveLength(8);
});
