import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMinimalPair } from '../../../src/domain/meeting/own-plan-situation.ts';
import type { Votable } from '../../../src/domain/meeting/own-plan-situation.ts';
import { suggestSituations } from '../../../src/domain/meeting/own-plan-suggest.ts';
import { behaviourOf, isLookAlike } from '../../../src/domain/practice/bank.ts';
import { BEHAVIOURS } from '../../../src/domain/practice/label.ts';
import { VOTABLES } from './own-plan-arbitrary.ts';

const givenArbitrary = fc.record({
  count: fc.constantFrom(2, 4, 6),
  seed: fc.integer(),
  behaviours: fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...BEHAVIOURS), { minLength: 1 })),
});

const suggest = (
  given: { count: number; seed: number; behaviours: readonly string[] },
  situations = VOTABLES,
) => suggestSituations({ situations, ...given });

/** Pairs in a row, by the place of their first half. */
const pairsIn = (row: readonly Votable[]) =>
  row.flatMap((one, at) =>
    row.flatMap((other, otherAt) =>
      otherAt > at && isMinimalPair(one, other) ? [[at, otherAt] as const] : [],
    ),
  );

test('what is offered can be voted on with four cards', () => {
  expect(VOTABLES.length).toBeGreaterThan(100);
  for (const { options, type } of VOTABLES) {
    expect(options.length).toBeLessThanOrEqual(4);
    expect(['recognise', 'judge', 'next-step']).toContain(type);
  }
});

describe('suggestSituations()', () => {
  test('gives as many as asked, none twice, of the chosen behaviours, the same for the same seed', () => {
    fc.assert(
      fc.property(givenArbitrary, (given) => {
        const drawn = suggest(given);
        expect(new Set(drawn).size).toBe(given.count);
        if (given.behaviours.length > 0) {
          for (const one of drawn) expect(given.behaviours).toContain(behaviourOf(one));
        }
        expect(suggest(given)).toEqual(drawn);
      }),
    );
  });

  test('is half legitimate work', () => {
    fc.assert(
      fc.property(givenArbitrary, (given) => {
        expect(suggest(given).filter(isLookAlike).length).toBe(given.count / 2);
      }),
    );
  });

  test('has a minimal pair, its halves side by side, and more than pairs when there is room', () => {
    fc.assert(
      fc.property(givenArbitrary, (given) => {
        const drawn = suggest(given);
        const pairs = pairsIn(drawn);
        expect(pairs.length).toBeGreaterThanOrEqual(1);
        for (const [first, second] of pairs) expect(second).toBe(first + 1);
        if (given.count > 2 && given.behaviours.length === 0)
          expect(pairs.length).toBeLessThan(given.count / 2);
      }),
    );
  });

  test('spreads over the behaviours', () => {
    fc.assert(
      fc.property(givenArbitrary, (given) => {
        if (given.behaviours.length > 0) return;
        const counts = Map.groupBy(suggest(given), behaviourOf);
        // Of a minimal pair both halves are about one behaviour.
        for (const some of counts.values()) expect(some.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('differs from seed to seed, and either half of a pair may come first', () => {
    const draws = Array.from({ length: 40 }, (_, seed) => suggest({ count: 2, seed, behaviours: [] }));
    expect(new Set(draws.map((drawn) => drawn.map(({ id }) => id).join())).size).toBeGreaterThan(20);
    const firsts = draws.map(([first]) => first && isLookAlike(first));
    expect(new Set(firsts).size).toBe(2);
  });

  test('gives what there is when there is little', () => {
    const few = VOTABLES.filter((one) => !isLookAlike(one)).slice(0, 3);
    expect(suggest({ count: 6, seed: 1, behaviours: [] }, few)).toHaveLength(3);
    expect(suggest({ count: 6, seed: 1, behaviours: [] }, [])).toEqual([]);
    expect(suggest({ count: 0, seed: 1, behaviours: [] })).toEqual([]);
  });
});
