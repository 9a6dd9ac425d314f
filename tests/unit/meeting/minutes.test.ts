import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeetingAction } from '../../../src/domain/meeting/meeting-action.ts';
import { reduceMeeting } from '../../../src/domain/meeting/meeting-reducer.ts';
import { newMeeting } from '../../../src/domain/meeting/meeting-state.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting-state.ts';
import { roundToSum } from '../../../src/domain/meeting/minutes-rounding.ts';
import type { WordsById } from '../../../src/domain/meeting/minutes-words.ts';
import { minutesOf } from '../../../src/domain/meeting/minutes.ts';
import { actionArbitrary, MEETING, momentArbitrary, NOW, PLAN, turnTo } from './meeting-arbitrary.ts';

const MINUTE = 60_000;

const WORDS: WordsById = new Map([
  [
    'th-001',
    {
      situation: 'Một việc để lâu.',
      stem: 'Việc ấy thuộc trường hợp nào?',
      options: [
        { id: 'a', text: 'Né việc', correct: false },
        { id: 'b', text: 'Làm đúng', correct: true },
        { id: 'c', text: 'Đẩy việc', correct: false },
        { id: 'd', text: 'Buông lỏng', correct: false },
      ],
    },
  ],
]);

const count = (item: string, round: 'first' | 'second', letter: 'a' | 'b' | 'c', hands: number) =>
  ({ type: 'count', item, round, letter, hands }) as const;

function run(meeting: Meeting, ...events: readonly (readonly [MeetingAction, number])[]): Meeting {
  return events.reduce(
    (state, [action, minute]) => reduceMeeting(state, action, NOW + minute * MINUTE),
    meeting,
  );
}

const RUN = run(
  MEETING,
  [{ type: 'start' }, 0],
  [turnTo(1), 2.6],
  [count('th-001', 'first', 'a', 7), 3],
  [count('th-001', 'first', 'b', 7), 3],
  [count('th-001', 'first', 'c', 7), 3],
  [count('th-001', 'second', 'b', 20), 8],
  [{ type: 'spoke', part: 'tinh-huong' }, 9],
  [{ type: 'spoke', part: 'tinh-huong' }, 9],
  [{ type: 'go-part', part: 'thao-luan' }, 14.8],
  [{ type: 'spoke', part: 'thao-luan' }, 16],
  [{ type: 'conclude', part: 'thao-luan', text: 'Làm ngay.' }, 17],
  [{ type: 'end' }, 20.2],
);

describe('minutesOf()', () => {
  test('says when, how long as planned and as spent, and who spoke how often in numbers', () => {
    const minutes = minutesOf(RUN, WORDS);
    expect(minutes).toMatchObject({
      title: PLAN.title,
      kit: 'lam-quen',
      beganAt: NOW,
      endedAt: NOW + 20.2 * MINUTE,
      plannedMinutes: 20,
      spentMinutes: 20,
      spoke: 3,
      situationCount: 2,
      countedCount: 1,
    });
    // 2.6, 12.2 and 5.4 minutes: the column adds up to the 20 of the whole.
    expect(
      minutes.parts.map(({ plannedMinutes, spentMinutes, spoke }) => [plannedMinutes, spentMinutes, spoke]),
    ).toEqual([
      [2, 3, 0],
      [12, 12, 2],
      [6, 5, 1],
    ]);
    expect(minutes.parts.map(({ conclusion }) => conclusion)).toEqual(['', '', 'Làm ngay.']);
    expect(minutes.parts[2]?.questions).toEqual([{ kind: 'nhan-thuc', text: 'Vì sao dễ nhầm?' }]);
  });

  test('counts before and after, with percents of the votes of that round and the key', () => {
    const [first, second] = minutesOf(RUN, WORDS).parts[1]?.situations ?? [];
    expect(first).toMatchObject({ number: 1, item: 'th-001', hasTwoRounds: true });
    expect(first?.options.map(({ letter, text, isKey }) => [letter, text, isKey])).toEqual([
      ['a', 'Né việc', false],
      ['b', 'Làm đúng', true],
      ['c', 'Đẩy việc', false],
      ['d', 'Buông lỏng', false],
    ]);
    const share = (hands: number, percent: number) => ({ hands, percent });
    expect(first?.first).toEqual({
      total: 21,
      shares: [share(7, 33), share(7, 33), share(7, 33), share(0, 0)],
    });
    expect(first?.second).toEqual({
      total: 20,
      shares: [share(0, 0), share(20, 100), share(0, 0), share(0, 0)],
    });
    expect(second).toMatchObject({ number: 2, item: 'th-002', first: undefined, second: undefined });
  });

  test('a situation without words is recorded by its id, with all its counts', () => {
    const [first] = minutesOf(RUN, new Map()).parts[1]?.situations ?? [];
    expect(first).toMatchObject({ item: 'th-001', words: undefined, first: { total: 21 } });
    expect(first?.options.map(({ letter, text, isKey }) => [letter, text, isKey])).toEqual(
      ['a', 'b', 'c', 'd'].map((letter) => [letter, '', false]),
    );
  });

  test('a vote in which no hand was raised has no percents', () => {
    const none = run(MEETING, [count('th-002', 'first', 'a', 0), 0]);
    expect(minutesOf(none, WORDS).parts[1]?.situations[1]?.first).toEqual({
      total: 0,
      shares: [
        { hands: 0, percent: undefined },
        { hands: 0, percent: undefined },
      ],
    });
  });

  test('of a deck without an agenda only the parts are written in which something happened', () => {
    const parts = ['dieu-1', 'dieu-2', 'dieu-3'].map((id) => ({
      id,
      title: id,
      minutes: null,
      steps: [{ type: 'screen' as const, screen: id }],
    }));
    const deck = newMeeting({ id: 'x', era: 0, plan: { kit: 'van-ban', title: 'T', minutes: null, parts } });
    const used = run(
      deck,
      [{ type: 'start' }, 0],
      [{ type: 'go-part', part: 'dieu-2' }, 0],
      [{ type: 'end' }, 4],
    );
    expect(minutesOf(used, WORDS).parts.map(({ id }) => id)).toEqual(['dieu-2']);
  });

  test('holds for whatever happens in a meeting', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(actionArbitrary, momentArbitrary), { maxLength: 40 }), (events) => {
        const meeting = events.reduce((state, [action, now]) => reduceMeeting(state, action, now), MEETING);
        const minutes = minutesOf(meeting, WORDS);
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(sum(minutes.parts.map(({ spentMinutes }) => spentMinutes))).toBe(minutes.spentMinutes);
        expect(sum(minutes.parts.map(({ spoke }) => spoke))).toBe(minutes.spoke);
        for (const { first, second } of minutes.parts.flatMap(({ situations }) => situations)) {
          for (const vote of [first, second]) {
            if (vote) expect(sum(vote.shares.map(({ hands }) => hands))).toBe(vote.total);
          }
        }
      }),
    );
  });
});

test('roundToSum() keeps each number next to its own and the sum right', () => {
  expect(roundToSum([0.4, 0.4, 0.4])).toEqual([1, 0, 0]);
  expect(roundToSum([])).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 30 }), (parts) => {
      const rounded = roundToSum(parts);
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      expect(sum(rounded)).toBe(Math.round(sum(parts)));
      for (const [at, part] of parts.entries()) expect(Math.abs((rounded[at] ?? 0) - part)).toBeLessThan(1);
    }),
  );
});
