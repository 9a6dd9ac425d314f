import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../../src/domain/practice/attempt.ts';
import { behaviourOf, indexBank, isLookAlike, isNaming } from '../../../src/domain/practice/bank.ts';
import type { BankEntry } from '../../../src/domain/practice/bank.ts';
import { DAY } from '../../../src/domain/practice/day.ts';
import { drawSession } from '../../../src/domain/practice/draw-session.ts';
import { BEHAVIOURS } from '../../../src/domain/practice/label.ts';
import { isSeenLately, lastSeen } from '../../../src/domain/practice/last-seen.ts';
import { canSpread } from '../../../src/domain/practice/spread.ts';
import { bankArbitrary, historyArbitrary, NOW } from './arbitraries.ts';
import { REAL_BANK } from './real-bank.ts';

interface Case {
  readonly bank: readonly BankEntry[];
  readonly attempts: readonly Attempt[];
  readonly seed: number;
  readonly length: number;
}

const caseOf = (banks: fc.Arbitrary<readonly BankEntry[]>): fc.Arbitrary<Case> =>
  banks.chain((bank) =>
    fc.record({
      bank: fc.constant(bank),
      attempts: fc.oneof(
        historyArbitrary(bank),
        historyArbitrary(bank, { days: 6, maxLength: 600 }),
        historyArbitrary(bank, { days: 20, maxLength: 30 }),
      ),
      seed: fc.integer(),
      length: fc.oneof(fc.constant(12), fc.integer({ min: 1, max: 24 })),
    }),
  );

const draw = ({ bank, attempts, seed, length }: Case, focus?: string) =>
  drawSession({ bank, attempts, now: NOW, seed, length, focus });

const within = (count: number, total: number) => count >= 0.4 * total - 1 && count <= 0.5 * total + 1;
const tally = (session: readonly BankEntry[]) => {
  const counts = new Map<string, number>();
  for (const entry of session) counts.set(behaviourOf(entry), (counts.get(behaviourOf(entry)) ?? 0) + 1);
  return counts;
};

describe.each([
  ['the real bank', fc.constant(REAL_BANK), 150],
  ['a generated bank', bankArbitrary, 150],
])('drawSession() from %s', { timeout: 120_000 }, (_name, banks, numRuns) => {
  const cases = caseOf(banks);
  const check = (property: (given: Case) => void) => {
    fc.assert(fc.property(cases, property), { numRuns });
  };

  test('gives as many different situations as asked', () => {
    check((given) => {
      const ids = draw(given).map(({ id }) => id);
      expect(new Set(ids).size).toBe(given.length);
    });
  });

  test('keeps look-alikes at 40–50 % (± 1), and at least half recognise', () => {
    check((given) => {
      const session = draw(given);
      const naming = session.filter(isNaming);
      expect(within(session.filter(isLookAlike).length, session.length)).toBe(true);
      expect(within(naming.filter(isLookAlike).length, naming.length)).toBe(true);
      expect(session.filter(({ type }) => type === 'recognise').length * 2).toBeGreaterThanOrEqual(
        session.length,
      );
    });
  });

  test('brings no behaviour back within two places', () => {
    check((given) => {
      const row = draw(given).map(behaviourOf);
      row.forEach((behaviour, at) => {
        expect(row.slice(Math.max(0, at - 2), at)).not.toContain(behaviour);
      });
    });
  });

  test('never draws both halves of a minimal pair', () => {
    check((given) => {
      const session = draw(given);
      const ids = session.map(({ id }) => id);
      for (const { contrastWith } of session) expect(ids).not.toContain(contrastWith);
    });
  });

  test('draws what was seen within 7 days only when its stratum has nothing else to give', () => {
    check((given) => {
      const session = draw(given);
      const seen = lastSeen(given.attempts, indexBank(given.bank));
      const drawn = new Set(session.map(({ id }) => id));
      for (const entry of session) {
        if (!isSeenLately(entry.id, seen, NOW)) continue;
        const open = given.bank.filter(
          (other) =>
            other.type === entry.type &&
            isLookAlike(other) === isLookAlike(entry) &&
            !isSeenLately(other.id, seen, NOW) &&
            !drawn.has(other.id) &&
            !drawn.has(other.contrastWith ?? '') &&
            canSpread(tally([...session, other]).values(), given.length, 3),
        );
        expect(open).toEqual([]);
      }
    });
  });

  test('gives the same session for the same seed and history, whatever their order', () => {
    check((given) => {
      const turned = {
        ...given,
        bank: given.bank.toReversed(),
        attempts: given.attempts.toReversed(),
      };
      expect(draw(turned)).toEqual(draw(given));
    });
  });

  test('lets a focus and the others take turns', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...BEHAVIOURS), (given, focus) => {
        const session = draw(given, focus);
        const row = session.map(behaviourOf);
        const ofFocus = row.filter((behaviour) => behaviour === focus).length;
        expect(session).toHaveLength(given.length);
        row.slice(0, 2 * ofFocus).forEach((behaviour, at) => {
          expect(behaviour === focus).toBe(at % 2 === 0);
        });
        const others = row.filter((behaviour) => behaviour !== focus);
        others.slice(1).forEach((behaviour, at) => {
          expect(behaviour).not.toBe(others[at]);
        });
        expect(within(session.filter(isLookAlike).length, session.length)).toBe(true);
      }),
      { numRuns },
    );
  });
});

test('a new learner meets nothing twice in a fortnight of daily sessions of six', () => {
  const attempts: Attempt[] = [];
  const met = new Set<string>();
  for (let day = 0; day < 14; day += 1) {
    const now = NOW + day * DAY;
    for (const entry of drawSession({ bank: REAL_BANK, attempts, now, seed: day, length: 6 })) {
      expect(met.has(entry.id) && day < 7).toBe(false);
      met.add(entry.id);
      attempts.push({
        id: `${day}.${entry.id}`,
        item: entry.id,
        hash: entry.hash,
        at: now,
        option: 'a',
        taken: null,
        label: entry.label,
        correct: true,
        certainty: 'certain',
        mode: 'practice',
      });
    }
  }
});

test.each(BEHAVIOURS)('the real bank gives %s its turns in a session of twelve', (focus) => {
  for (let seed = 0; seed < 40; seed += 1) {
    const session = drawSession({ bank: REAL_BANK, attempts: [], now: NOW, seed, focus });
    const ofFocus = session.filter((entry) => behaviourOf(entry) === focus);
    expect(ofFocus.length).toBeGreaterThanOrEqual(4);
    expect(ofFocus.length).toBeLessThanOrEqual(6);
  }
});

test('different seeds give different sessions', () => {
  const sessions = [1, 2, 3, 4, 5].map((seed) =>
    drawSession({ bank: REAL_BANK, attempts: [], now: NOW, seed })
      .map(({ id }) => id)
      .join(),
  );
  expect(new Set(sessions).size).toBe(5);
});

test('a mistaken behaviour comes back first once it is due', () => {
  const entry = REAL_BANK.find(({ label, type }) => label === 'hv05' && type === 'recognise');
  if (!entry) throw new Error('the bank has no situation of hv05');
  const attempt: Attempt = {
    id: 'a',
    item: entry.id,
    hash: entry.hash,
    at: NOW - 2 * DAY,
    option: 'a',
    taken: 'hv06',
    label: 'hv05',
    correct: false,
    certainty: 'guess',
    mode: 'practice',
  };
  for (let seed = 0; seed < 20; seed += 1) {
    const session = drawSession({ bank: REAL_BANK, attempts: [attempt], now: NOW, seed, length: 3 });
    expect(session.map(behaviourOf)).toContain('hv05');
    expect(session.map(({ id }) => id)).not.toContain(entry.id);
  }
});

test.each([
  ['an empty bank', []],
  ['one situation', REAL_BANK.slice(0, 1)],
  ['one behaviour', REAL_BANK.filter((entry) => behaviourOf(entry) === 'hv05')],
  ['one type', REAL_BANK.filter(({ type }) => type === 'judge')],
  ['no look-alikes', REAL_BANK.filter((entry) => !isLookAlike(entry))],
])('a bank of %s gives what it can', (_name, bank) => {
  const row = drawSession({ bank, attempts: [], now: NOW, seed: 1 }).map(behaviourOf);
  expect(row.length > 0).toBe(bank.length > 0);
  row.forEach((behaviour, at) => {
    expect(row.slice(Math.max(0, at - 2), at)).not.toContain(behaviour);
  });
  expect(drawSession({ bank, attempts: [], now: NOW, seed: 1, focus: 'hv05' }).length > 0).toBe(
    bank.length > 0,
  );
});
