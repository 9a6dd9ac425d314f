import { expect, test } from 'vitest';
import { recentVerdict } from './recent-verdict.ts';
import { attemptOn, entryFor } from './test-attempt.ts';

const shown = entryFor('th-001', 'hv05');
const fine = entryFor('th-002', 'legitimate');
const run = (from: number, count: number, taken: 'right' | 'wrong') =>
  Array.from({ length: count }, (_, at) => {
    const entry = at % 2 ? fine : shown;
    const wrong = entry === fine ? 'hv05' : 'legitimate';
    return attemptOn(entry, taken === 'right' ? entry.label : wrong, from + at);
  });

test('recentVerdict() counts what is missing before it judges', () => {
  const { words, missingSignals, missingNoises } = recentVerdict([
    ...run(1, 20, 'right'),
    attemptOn(shown, 'hv05', 99),
  ]);
  expect(words).toBeUndefined();
  expect([missingSignals, missingNoises]).toEqual([9, 10]);
});

test('recentVerdict() looks at the latest twenty of each kind only', () => {
  const attempts = [...run(1, 100, 'wrong'), ...run(1000, 40, 'right')];
  const { words, counts } = recentVerdict(attempts.toReversed());
  expect(counts).toEqual({ signals: 20, detected: 20, named: 20, noises: 20, falseAlarms: 0 });
  expect(words).toBe('nhận ra tốt');
});

test('recentVerdict() goes further back when one kind is rarer', () => {
  const onlyShown = Array.from({ length: 50 }, (_, at) => attemptOn(shown, 'hv05', 1000 + at));
  const { counts } = recentVerdict([...run(1, 60, 'right'), ...onlyShown]);
  expect(counts.noises).toBe(20);
  expect(counts.signals).toBeGreaterThan(50);
});
