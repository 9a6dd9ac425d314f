import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom, shuffle } from './seeded-random.ts';
import { planSession } from './session-plan.ts';
import { canSpread, spread } from './spread.ts';

test('seededRandom() repeats itself for a seed and fills 0 to 1 evenly', () => {
  const take = (seed: number) => Array.from({ length: 1000 }, seededRandom(seed));
  expect(take(7)).toEqual(take(7));
  expect(take(7)).not.toEqual(take(8));
  const numbers = take(1);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const share = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
    expect(share).toBeGreaterThan(65);
    expect(share).toBeLessThan(135);
  }
});

test('shuffle() keeps everything', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
      expect(shuffle(list, seededRandom(seed)).toSorted((a, b) => a - b)).toEqual(
        list.toSorted((a, b) => a - b),
      );
    }),
  );
});

test('spread() keeps equals apart whenever canSpread() says it can', () => {
  const kinds = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 16 });
  fc.assert(
    fc.property(kinds, fc.integer({ min: 1, max: 4 }), fc.integer(), (things, apart, seed) => {
      const counts = new Map<string, number>();
      for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
      const row = spread(things, (thing) => thing, apart, seededRandom(seed));
      expect(row.toSorted()).toEqual(things.toSorted());
      const isApart = row.every((thing, at) => !row.slice(Math.max(0, at - apart + 1), at).includes(thing));
      expect(isApart).toBe(canSpread(counts.values(), things.length, apart));
    }),
    { numRuns: 1000 },
  );
});

test('planSession() balances types and look-alikes at every length', () => {
  const within = (count: number, total: number) => count >= 0.4 * total - 1 && count <= 0.5 * total + 1;
  for (let length = 0; length <= 40; length += 1) {
    for (let seed = 0; seed < 20; seed += 1) {
      const slots = planSession(length, seededRandom(seed));
      const naming = slots.filter(({ type }) => type === 'recognise' || type === 'judge');
      expect(slots).toHaveLength(length);
      expect(slots.filter(({ type }) => type === 'recognise').length * 2).toBeGreaterThanOrEqual(length);
      expect(within(slots.filter(({ isLookAlike }) => isLookAlike).length, length)).toBe(true);
      expect(within(naming.filter(({ isLookAlike }) => isLookAlike).length, naming.length)).toBe(true);
    }
  }
});
