import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importMeeting, LARGEST_MEETING_FILE } from '../../../src/domain/meeting/meeting-file-import.ts';
import { losesNothing } from '../../../src/domain/meeting/meeting-file-loss.ts';
import { meetingFileSentence } from '../../../src/domain/meeting/meeting-file-sentence.ts';
import {
  MEETING_FILE_MAGIC,
  replicaChecksum,
  toMeetingFile,
} from '../../../src/domain/meeting/meeting-file.ts';
import type { MeetingAction } from '../../../src/domain/meeting/meeting-action.ts';
import { reduceMeeting } from '../../../src/domain/meeting/meeting-reducer.ts';
import { deletedReplica, replicaOf, replicaSchema } from '../../../src/domain/meeting/replica.ts';
import type { Replica } from '../../../src/domain/meeting/replica.ts';
import { stampChange } from '../../../src/domain/meeting/stamp-change.ts';
import { actionArbitrary, MEETING, momentArbitrary, NOW } from './meeting-arbitrary.ts';

const START = replicaOf(MEETING);

function act(replica: Replica, action: MeetingAction, from = 'a', now = NOW): Replica {
  return replica.meeting === null
    ? replica
    : stampChange(replica, reduceMeeting(replica.meeting, action, now), from);
}

const conclude = (text: string) => ({ type: 'conclude', part: 'thao-luan', text }) as const;
const count = (letter: 'a' | 'b', hands: number) =>
  ({ type: 'count', item: 'th-001', round: 'first', letter, hands }) as const;

const replicaArbitrary = (from: string) =>
  fc
    .array(fc.tuple(actionArbitrary, momentArbitrary), { maxLength: 25 })
    .map((events) => events.reduce((replica, [action, now]) => act(replica, action, from, now), START));

function taken(
  text: string,
  kept: readonly Replica[],
): Extract<ReturnType<typeof importMeeting>, { isAccepted: true }> {
  const result = importMeeting(text, kept);
  if (!result.isAccepted) throw new Error(result.message);
  return result;
}

test('a file brings a meeting to another device as it was, and twice brings nothing more', () => {
  fc.assert(
    fc.property(replicaArbitrary('a'), (replica) => {
      const text = toMeetingFile(replica, NOW);
      expect(taken(text, [])).toEqual({ isAccepted: true, replica, outcome: 'new' });
      expect(taken(text, [replica])).toEqual({ isAccepted: true, replica, outcome: 'known' });
    }),
  );
});

describe('a meeting that is here already', () => {
  const here = act(act(START, count('a', 9)), conclude('Làm ngay.'));

  test('takes in what was added elsewhere', () => {
    const there = act(act(here, count('b', 4), 'b'), conclude('Làm ngay. Báo cáo sau.'), 'b');
    const { replica, outcome } = taken(toMeetingFile(there, NOW), [here]);
    expect(outcome).toBe('joined');
    expect(replica.meeting?.conclusions).toEqual({ 'thao-luan': 'Làm ngay. Báo cáo sau.' });
    expect(replica.meeting?.counts).toEqual({ 'th-001/first/a': 9, 'th-001/first/b': 4 });
  });

  test('is not written over: another version of it stands beside, once', () => {
    const there = act(here, conclude('Để sau.'), 'b');
    const { replica, outcome } = taken(toMeetingFile(there, NOW), [here]);
    expect(outcome).toBe('beside');
    expect(replica.id).not.toBe(here.id);
    expect(replica.meeting).toEqual({ ...there.meeting, id: replica.id });
    expect(taken(toMeetingFile(there, NOW), [here, replica]).outcome).toBe('known');
    expect(replicaSchema.safeParse(replica).success).toBe(true);
  });

  test('an older version of it brings nothing', () => {
    expect(taken(toMeetingFile(act(START, count('a', 9)), NOW), [here])).toMatchObject({
      replica: here,
      outcome: 'known',
    });
  });

  test.each([
    ['of another era', { era: 7, meeting: { ...MEETING, era: 7 } }],
    ['with another plan', { meeting: { ...MEETING, plan: { ...MEETING.plan, title: 'Khác' } } }],
  ])('another meeting under its id, %s, stands beside', (_name, change) => {
    expect(taken(toMeetingFile({ ...START, ...change }, NOW), [here]).outcome).toBe('beside');
  });
});

/** One way a file can be spoilt on its way. */
type Mutation = (text: string, at: number, letter: string) => string;

const placeIn = (text: string, at: number) => at % (text.length + 1);
const MUTATIONS: readonly Mutation[] = [
  (text, at, letter) => text.slice(0, placeIn(text, at)) + letter + text.slice(placeIn(text, at)),
  (text, at) => text.slice(0, placeIn(text, at)) + text.slice(placeIn(text, at) + 1 + (at % 40)),
  (text, at) => text.slice(0, placeIn(text, at)),
  (text, at) => changeValues(text, at, () => null),
  (text, at) => changeValues(text, at, () => [0, -1, 2 ** 53, 1e300, 'x', {}, []][at % 7]),
  (text, at) => changeValues(text, at, (value) => (typeof value === 'number' ? value + 1 : value)),
  (text, at) => changeValues(text, at, (value) => (typeof value === 'string' ? `${value}…` : value)),
  (text) => JSON.stringify(JSON.parse(text)),
  (text) => `\uFEFF${text.replace(/\n/gu, '\r\n')}`,
];

/** Rewrites some values of the file. */
function changeValues(text: string, at: number, change: (value: unknown) => unknown): string {
  let seen = 0;
  return JSON.stringify(JSON.parse(text), (key, value: unknown) => {
    seen += 1;
    return key !== '' && (seen + at) % 23 === 0 ? change(value) : value;
  });
}

/** The same text with a checksum that fits, as somebody who means it would write it. */
function forge(text: string): string {
  const file = JSON.parse(text) as Record<string, unknown>;
  const replica = replicaSchema.safeParse(file['replica']);
  return replica.success ? JSON.stringify({ ...file, checksum: replicaChecksum(replica.data) }) : text;
}

test(
  '1,000 spoilt or forged files: taken in or refused with a sentence, and nothing here is lost',
  { timeout: 120_000 },
  () => {
    const outcomes = new Map<string, number>();
    fc.assert(
      fc.property(
        replicaArbitrary('a'),
        replicaArbitrary('b'),
        fc.array(
          fc.tuple(
            fc.constantFrom(...MUTATIONS),
            fc.nat(),
            fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
          ),
          { minLength: 1, maxLength: 2 },
        ),
        fc.boolean(),
        (here, there, mutations, isForged) => {
          let text = toMeetingFile(there, NOW);
          for (const [mutate, at, letter] of mutations) {
            try {
              text = mutate(text, at, letter);
              if (isForged) text = forge(text);
            } catch {
              // A second mutation of something that is no JSON any more.
            }
          }
          const result = importMeeting(text, [here]);
          const name = result.isAccepted ? result.outcome : 'refused';
          outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
          expect(meetingFileSentence(result)).toMatch(/^\p{Lu}.{20,200}\.$/u);
          if (!result.isAccepted) return;
          // It can be kept and read again, and be gone on with.
          expect(replicaSchema.safeParse(result.replica).success).toBe(true);
          const on = act(result.replica, conclude('Đi tiếp.'), 'c');
          expect(replicaSchema.safeParse(on).success).toBe(true);
          // What is kept under the id of the meeting here still holds all that was written down here.
          const after = result.replica.id === here.id ? result.replica.meeting : here.meeting;
          expect(after).not.toBeNull();
          if (here.meeting && after) expect(losesNothing(here.meeting, after)).toBe(true);
        },
      ),
      { numRuns: 1000, seed: 34 },
    );
    expect(outcomes.get('refused')).toBeGreaterThan(300);
    for (const name of ['known', 'joined', 'beside']) expect(outcomes.get(name), name).toBeGreaterThan(5);
  },
);

test('anything at all is refused without an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(importMeeting(text, [START]).isAccepted).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

const sealed = (replica: Replica) =>
  JSON.stringify({
    magic: MEETING_FILE_MAGIC,
    version: 1,
    exportedAt: 0,
    replica,
    checksum: replicaChecksum(replica),
  });
const withMeeting = (change: object) => sealed({ ...START, meeting: { ...MEETING, ...change } });

test.each([
  ['nothing', ' \n', 'trống'],
  ['a picture', '\u0089PNG\r\n', 'Không đọc được'],
  ['another JSON', '{"magic":"so-tay-34/tien-trinh"}', 'không phải tệp buổi sinh hoạt'],
  ['a later version', `{"magic":"${MEETING_FILE_MAGIC}","version":2}`, 'bản mới hơn'],
  [
    'a hostile nesting',
    `{"magic":"${MEETING_FILE_MAGIC}","replica":${'['.repeat(200_000)}`,
    'Không đọc được',
  ],
  ['a huge file', ' '.repeat(LARGEST_MEETING_FILE + 1), 'quá lớn'],
  ['a changed word', toMeetingFile(START, 0).replace('Làm quen', 'Lam quen'), 'bị sửa hoặc hỏng'],
  ['a deletion', sealed(deletedReplica(START)), 'bị sửa hoặc hỏng'],
  ['another id inside', withMeeting({ id: 'khac' }), 'bị sửa hoặc hỏng'],
  ['a place behind the plan', withMeeting({ place: { step: 99, page: 0 } }), 'bị sửa hoặc hỏng'],
  ['a count of another plan', withMeeting({ counts: { 'th-999/first/a': 1 } }), 'bị sửa hoặc hỏng'],
  ['a part of another plan', withMeeting({ spoke: { 'khong-co': 1 } }), 'bị sửa hoặc hỏng'],
  ['a moment no date has', withMeeting({ beganAt: 2 ** 53 - 1 }), 'bị sửa hoặc hỏng'],
  [
    'a stamp nothing can follow',
    sealed({ ...START, stamps: { place: { sequence: 2 ** 53 - 1, from: 'x' } } }),
    'bị sửa hoặc hỏng',
  ],
  [
    'a stamp on nothing',
    sealed({ ...START, stamps: { constructor: { sequence: 1, from: 'x' } } }),
    'bị sửa hoặc hỏng',
  ],
  [
    'a too long conclusion',
    withMeeting({ conclusions: { 'thao-luan': 'x'.repeat(8001) } }),
    'bị sửa hoặc hỏng',
  ],
])('a file of %s is refused in words', (_name, text, words) => {
  const result = importMeeting(text, [START]);
  expect(result.isAccepted ? '' : result.message).toContain(words);
});
