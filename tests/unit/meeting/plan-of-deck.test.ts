import { expect, test } from 'vitest';
import { planSchema } from '../../../src/domain/meeting/meeting-plan.ts';
import { planOfDeck } from '../../../src/domain/meeting/plan-of-deck.ts';
import type { Deck } from '../../../src/domain/meeting/plan-of-deck.ts';
import { isUnderWay, isWorthKeeping } from '../../../src/domain/meeting/worth-keeping.ts';
import { hearOf, isThere, SILENCE } from '../../../src/domain/meeting/window-message.ts';
import { MEETING } from './meeting-arbitrary.ts';

const KIT: Deck = {
  slug: 'lam-quen',
  title: 'Làm quen',
  lengths: [20, 90],
  parts: [
    {
      id: 'mo-dau',
      title: 'Mở đầu',
      minutes: new Map([
        [20, 2],
        [90, 5],
      ]),
      pieces: [
        { type: 'screen', screen: 'mo-dau/1' },
        { type: 'screen', screen: 'mo-dau/2', lengths: [90] },
        { type: 'situation', item: 'th-001', hash: 'h1', options: ['a', 'b'], lengths: [20, 90] },
      ],
    },
    { id: 'nhom', title: 'Làm theo nhóm', minutes: new Map([[90, 15]]), pieces: [] },
  ],
};

test('a plan has the parts and pieces of its length, and a part that shows nothing has its time', () => {
  const short = planOfDeck(KIT, 20);
  expect(short?.parts.map(({ id, minutes, steps }) => [id, minutes, steps.length])).toEqual([
    ['mo-dau', 2, 2],
  ]);
  const long = planOfDeck(KIT, 90);
  expect(long?.parts.map(({ id, minutes }) => [id, minutes])).toEqual([
    ['mo-dau', 5],
    ['nhom', 15],
  ]);
  expect(long?.parts[1]?.steps).toEqual([{ type: 'pause' }]);
  for (const plan of [short, long]) expect(planSchema.safeParse(plan).success).toBe(true);
});

test('a deck without an agenda is all its pieces, without minutes', () => {
  const plan = planOfDeck({ ...KIT, lengths: [] }, null);
  expect(plan?.minutes).toBeNull();
  expect(plan?.parts.map(({ id, steps }) => [id, steps.length])).toEqual([['mo-dau', 3]]);
  expect(planOfDeck({ ...KIT, parts: [] }, null)).toBeUndefined();
});

test('what was only leafed through is not kept; a clock, a count or a word is', () => {
  expect(isWorthKeeping(MEETING)).toBe(false);
  expect(isWorthKeeping({ ...MEETING, beganAt: 5 })).toBe(true);
  expect(isWorthKeeping({ ...MEETING, counts: { 'th-001/first/a': 0 } })).toBe(true);
  expect(isWorthKeeping({ ...MEETING, conclusions: { 'mo-dau': 'Giao rõ.' } })).toBe(true);
});

test('a meeting is gone on with on the same day, unless it has ended', () => {
  const hour = 3_600_000;
  expect(isUnderWay({ ...MEETING, beganAt: 0 }, 2 * hour)).toBe(true);
  expect(isUnderWay({ ...MEETING, beganAt: 0 }, 13 * hour)).toBe(false);
  expect(isUnderWay({ ...MEETING, beganAt: 0, endedAt: hour }, 2 * hour)).toBe(false);
});

test('a window is there until it leaves or falls silent', () => {
  const here = { type: 'here', from: 'w1', role: 'audience', isLeaving: false } as const;
  const heard = hearOf(new Map(), here, 1000);
  expect(isThere(heard, 'audience', 1000 + SILENCE)).toBe(true);
  expect(isThere(heard, 'audience', 1001 + SILENCE)).toBe(false);
  expect(isThere(heard, 'console', 1000)).toBe(false);
  expect(isThere(hearOf(heard, { ...here, isLeaving: true }, 1500), 'audience', 1500)).toBe(false);
});
