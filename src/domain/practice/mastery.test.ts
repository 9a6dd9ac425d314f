import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexBank } from './bank.ts';
import { DAY } from './day.ts';
import { firmness } from './firmness.ts';
import { masteryOf } from './mastery.ts';
import { attemptOn, entryFor } from './test-attempt.ts';

const shown = [1, 2, 3, 4].map((n) => entryFor(`th-00${n}`, 'hv05'));
const fine = [5, 6, 7, 8].map((n) => entryFor(`th-00${n}`, 'legitimate'));
const [s1, s2, s3] = shown as [(typeof shown)[0], (typeof shown)[0], (typeof shown)[0]];
const [f1, f2, f3] = fine as [(typeof fine)[0], (typeof fine)[0], (typeof fine)[0]];
const bank = indexBank([...shown, ...fine]);
const right = (
  entry: typeof s1,
  at: number,
  certainty: 'guess' | 'fairly-sure' | 'certain' = 'fairly-sure',
) => attemptOn(entry, entry.label, at, { certainty });

test.each([
  ['three right with a look-alike', [right(s1, 1), right(s2, 2), right(f1, 3)], true],
  ['only two', [right(s1, 1), right(f1, 2)], false],
  ['no look-alike', [right(s1, 1), right(s2, 2), right(s3, 3)], false],
  ['only look-alikes', [right(f1, 1), right(f2, 2), right(f3, 3)], false],
  ['guesses only', [right(s1, 1, 'guess'), right(s2, 2, 'guess'), right(f1, 3, 'guess')], false],
  ['one surer than a guess', [right(s1, 1, 'guess'), right(s2, 2, 'certain'), right(f1, 3, 'guess')], true],
  ['the same situation over again', [right(s1, 1), right(s1, 2), right(f1, 3)], false],
  ['a wrong one in between', [right(s1, 1), attemptOn(s2, 'hv06', 2), right(f1, 3), right(s3, 4)], false],
  ['a wrong one afterwards', [right(s1, 1), right(s2, 2), right(f1, 3), attemptOn(s3, 'hv06', 4)], false],
  [
    'a known one wrong afterwards',
    [right(s1, 1), right(s2, 2), right(f1, 3), attemptOn(s1, 'hv06', 4)],
    true,
  ],
])('mastered after %s', (_name, attempts, isMastered) => {
  expect(masteryOf('hv05', attempts.toReversed(), bank).isMastered).toBe(isMastered);
});

test('masteryOf() says what is still missing', () => {
  expect(masteryOf('hv05', [right(s1, 1, 'guess'), right(s2, 2, 'guess')], bank)).toEqual({
    isMastered: false,
    row: 2,
    hasLookAlike: false,
    hasBehaviour: true,
    hasSureAnswer: false,
  });
});

const valueOf = (attempts: Parameters<typeof firmness>[0], now: number) =>
  firmness(attempts, bank, now).find(({ behaviour }) => behaviour === 'hv05')?.value ?? NaN;

test('firmness() is 0 without answers, near 1 after sure right ones, and fades', () => {
  const attempts = [s1, s2, f1, f2].map((entry, at) => right(entry, at, 'certain'));
  expect(valueOf([], 0)).toBe(0);
  expect(valueOf(attempts.slice(0, 1), 1)).toBeCloseTo(0.25, 2);
  expect(valueOf(attempts, 4)).toBeCloseTo(1, 2);
  expect(valueOf(attempts, 30 * DAY)).toBeLessThan(valueOf(attempts, DAY));
  expect(valueOf([...attempts, attemptOn(s3, 'hv06', 9)], 9)).toBeLessThan(0.8);
  expect(firmness(attempts, bank, 4).map(({ answers }) => answers)).toEqual([0, 0, 0, 0, 4, 0, 0, 0, 0, 0]);
});

test('firmness() stays between 0 and 1', () => {
  const answer = fc.record({
    entry: fc.constantFrom(...shown, ...fine),
    taken: fc.constantFrom('hv05', 'hv06', 'legitimate'),
    at: fc.integer({ min: 0, max: 90 * DAY }),
    certainty: fc.constantFrom('guess', 'fairly-sure', 'certain'),
  });
  fc.assert(
    fc.property(
      fc.array(answer, { maxLength: 30 }),
      fc.integer({ min: 0, max: 400 * DAY }),
      (answers, now) => {
        const attempts = answers.map(({ entry, taken, at, certainty }, n) =>
          attemptOn(entry, taken, at, { id: `a${n}`, certainty }),
        );
        const value = valueOf(attempts, now);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      },
    ),
  );
});
