import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeetingAction } from '../../../src/domain/meeting/meeting-action.ts';
import { reduceMeeting } from '../../../src/domain/meeting/meeting-reducer.ts';
import { currentStep, meetingSchema, tallyOf } from '../../../src/domain/meeting/meeting-state.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting-state.ts';
import {
  elapsedIn,
  elapsedInAll,
  leftIn,
  resumeMeeting,
  timerLeft,
} from '../../../src/domain/meeting/meeting-time.ts';
import { actionArbitrary, LAST_STEP, MEETING, momentArbitrary, NOW, turnTo } from './meeting-arbitrary.ts';

/** Actions in a row, each with the second at which it happens. */
function after(...acts: readonly (readonly [MeetingAction, number?])[]): Meeting {
  return acts.reduce(
    (meeting, [action, second = 0]) => reduceMeeting(meeting, action, NOW + second * 1000),
    MEETING,
  );
}

const at = (second: number) => NOW + second * 1000;
const count = (letter: 'a' | 'b' | 'c' | 'd' | 'e', hands: number | null, item = 'th-001') =>
  ({ type: 'count', item, round: 'first', letter, hands }) as const;

test('a meeting walks through its plan and stays at both ends', () => {
  expect(after([turnTo(-1)])).toBe(MEETING);
  expect(after([turnTo(LAST_STEP)], [turnTo(LAST_STEP + 1)]).place).toEqual({ step: LAST_STEP, page: 0 });
  expect(after([{ type: 'go', to: { step: 99, page: 7 } }]).place).toEqual({ step: LAST_STEP, page: 0 });
  expect(after([turnTo(3, 1)], [turnTo(3, 2)]).place).toEqual({ step: 3, page: 2 });
  expect(currentStep(after([{ type: 'go-part', part: 'tinh-huong' }]))).toMatchObject({
    item: 'th-001',
    phase: 'read',
  });
});

test.each<[string, MeetingAction]>([
  ['a part nobody planned', { type: 'go-part', part: 'khong-co' }],
  ['half a step', { type: 'go', to: { step: 1.5, page: 0 } }],
  ['a situation nobody planned', { ...count('a', 1), item: 'th-999' }],
  ['an option the situation has not', { ...count('c', 1), item: 'th-002' }],
  ['fewer hands than none', count('a', -1)],
  ['more hands than fit into a room', count('a', 301)],
  ['half a hand', count('a', 0.5)],
  ['taking away what was not counted', count('a', null)],
  ['undoing nothing', { type: 'undo-count' }],
  ['one fewer than nobody spoke', { type: 'unspoke', part: 'mo-dau' }],
  ['a speaker in a part nobody planned', { type: 'spoke', part: 'khong-co' }],
  ['a conclusion that is too long', { type: 'conclude', part: 'mo-dau', text: 'a'.repeat(8001) }],
  ['the end of what was not begun', { type: 'end' }],
  ['a timer of no length', { type: 'start-timer', seconds: 0 }],
  ['the theme there is', { type: 'set-theme', theme: 'bright' }],
  ['a tick while nothing runs', { type: 'tick' }],
])('%s changes nothing', (_, action) => {
  expect(reduceMeeting(MEETING, action, NOW)).toBe(MEETING);
});

test('the time of a part runs while the meeting does, and goes to the part that is left', () => {
  const meeting = after(
    [{ type: 'start' }, 0],
    [{ type: 'go-part', part: 'tinh-huong' }, 100],
    [{ type: 'pause' }, 160],
    [{ type: 'start' }, 500],
    [{ type: 'tick' }, 530],
  );
  expect(meeting.elapsed).toEqual({ 'mo-dau': 100_000, 'tinh-huong': 90_000 });
  expect(elapsedIn(meeting, 'tinh-huong', at(540))).toBe(100_000);
  expect(elapsedInAll(meeting, at(540))).toBe(200_000);
  expect(leftIn(meeting, 'mo-dau', at(540))).toBe(20_000);
  expect(meeting.beganAt, 'begun once').toBe(NOW);
});

test('a clock set back takes no time away and is followed from there', () => {
  const meeting = after([{ type: 'start' }, 0], [{ type: 'tick' }, 60], [{ type: 'tick' }, -3000]);
  expect(elapsedIn(meeting, 'mo-dau', at(-3000))).toBe(60_000);
  expect(elapsedIn(meeting, 'mo-dau', at(-2990))).toBe(70_000);
});

test('an ended meeting can be taken up again', () => {
  const ended = after([{ type: 'start' }], [{ type: 'end' }, 60]);
  expect(ended).toMatchObject({ endedAt: at(60), runningSince: null });
  expect(reduceMeeting(ended, { type: 'end' }, at(90))).toBe(ended);
  expect(reduceMeeting(ended, { type: 'start' }, at(90))).toMatchObject({ endedAt: null, beganAt: NOW });
});

test('T starts a talk of two minutes, stops it and lets it go on; run out, it begins anew', () => {
  const left = (meeting: Meeting, second: number) =>
    meeting.timer === null ? undefined : timerLeft(meeting.timer, at(second));
  const toggle = (meeting: Meeting, second: number) =>
    reduceMeeting(meeting, { type: 'toggle-timer' }, at(second));
  const running = toggle(MEETING, 0);
  expect(left(running, 30)).toBe(90_000);
  const stopped = toggle(running, 30);
  expect(left(stopped, 80)).toBe(90_000);
  const again = toggle(stopped, 100);
  expect(left(again, 110)).toBe(80_000);
  expect(left(again, 999)).toBe(0);
  expect(left(toggle(again, 999), 999)).toBe(120_000);
});

test('the first press after a black or white screen only lifts it', () => {
  const black = after([turnTo(1)], [{ type: 'toggle-black' }]);
  expect(reduceMeeting(black, turnTo(2), NOW)).toMatchObject({ place: { step: 1 }, cover: 'none' });
  expect(reduceMeeting(black, { type: 'toggle-white' }, NOW).cover).toBe('white');
  expect(reduceMeeting(black, { type: 'toggle-black' }, NOW).cover).toBe('none');
});

test('counts are kept by situation, round and letter, and undone one by one', () => {
  const meeting = after([count('a', 12)], [count('b', 5)], [count('b', 6)], [count('a', null)]);
  expect(tallyOf(meeting, 'th-001', 'first')).toEqual({ a: 0, b: 6, c: 0, d: 0, e: 0 });
  expect(tallyOf(meeting, 'th-001', 'second').b).toBe(0);
  const undo = (before: Meeting) => reduceMeeting(before, { type: 'undo-count' }, NOW);
  expect(tallyOf(undo(meeting), 'th-001', 'first')).toMatchObject({ a: 12, b: 6 });
  expect(tallyOf(undo(undo(meeting)), 'th-001', 'first')).toMatchObject({ a: 12, b: 5 });
  expect(undo(undo(undo(undo(meeting))))).toEqual(MEETING);
});

test('a number typed digit by digit is undone as a whole', () => {
  const typed = after([count('a', 7)], [count('a', 1)], [{ ...count('a', 12), continues: true }]);
  expect(tallyOf(typed, 'th-001', 'first').a).toBe(12);
  const undone = reduceMeeting(typed, { type: 'undo-count' }, NOW);
  expect(tallyOf(undone, 'th-001', 'first').a).toBe(7);
});

test('a reload runs on, a power cut stands still until somebody starts again', () => {
  const meeting = after([{ type: 'start' }], [{ type: 'toggle-timer' }], [{ type: 'tick' }, 60]);
  const reloaded = resumeMeeting(meeting, at(62));
  expect(elapsedIn(reloaded, 'mo-dau', at(65))).toBe(65_000);
  const cut = resumeMeeting(meeting, at(1800));
  expect(elapsedIn(cut, 'mo-dau', at(9000))).toBe(60_000);
  expect(cut).toMatchObject({ place: { step: 0 }, runningSince: null, timer: { left: 60_000, since: null } });
  expect(resumeMeeting(cut, at(9000))).toBe(cut);
});

test('whatever is done, the meeting stays a meeting, in its plan, and its times never go down', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(actionArbitrary, momentArbitrary), { maxLength: 60 }), (acts) => {
      let meeting = MEETING;
      for (const [action, now] of acts) {
        const next = reduceMeeting(meeting, action, now);
        expect(meetingSchema.safeParse(next).success).toBe(true);
        expect(next.place.step).toBeLessThanOrEqual(LAST_STEP);
        for (const part of Object.keys(meeting.elapsed)) {
          expect(next.elapsed[part]).toBeGreaterThanOrEqual(meeting.elapsed[part] ?? 0);
        }
        meeting = next;
      }
    }),
  );
});

test('only counting and undoing change counts, and undoing a count brings back what was', () => {
  fc.assert(
    fc.property(
      fc.array(actionArbitrary, { maxLength: 40 }),
      actionArbitrary,
      momentArbitrary,
      (acts, last, now) => {
        const before = acts.reduce((meeting, action) => reduceMeeting(meeting, action, now), MEETING);
        const next = reduceMeeting(before, last, now);
        if (last.type !== 'count' && last.type !== 'undo-count') expect(next.counts).toBe(before.counts);
        if (last.type !== 'count' || next === before) return;
        expect(next.counts[`${last.item}/${last.round}/${last.letter}`] ?? null).toBe(last.hands);
        expect(reduceMeeting(next, { type: 'undo-count' }, now).counts).toEqual(before.counts);
      },
    ),
  );
});
