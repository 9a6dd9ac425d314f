import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeetingAction } from '../../../src/domain/meeting/meeting-action.ts';
import { newMeeting } from '../../../src/domain/meeting/meeting-state.ts';
import { reduceMeeting } from '../../../src/domain/meeting/meeting-reducer.ts';
import { receiveMessage, stateMessage } from '../../../src/domain/meeting/meeting-sync.ts';
import type { SyncMessage } from '../../../src/domain/meeting/meeting-sync.ts';
import { mergeReplicas } from '../../../src/domain/meeting/merge-replicas.ts';
import { deletedReplica, replicaOf, replicaSchema } from '../../../src/domain/meeting/replica.ts';
import type { Replica } from '../../../src/domain/meeting/replica.ts';
import { stampChange } from '../../../src/domain/meeting/stamp-change.ts';
import { actionArbitrary, MEETING, momentArbitrary, NOW, PLAN, turnTo } from './meeting-arbitrary.ts';

const START = replicaOf(MEETING);

function act(replica: Replica, action: MeetingAction, from: string, now = NOW): Replica {
  return replica.meeting === null
    ? replica
    : stampChange(replica, reduceMeeting(replica.meeting, action, now), from);
}

const count = (letter: 'a' | 'b', hands: number | null) =>
  ({ type: 'count', item: 'th-001', round: 'first', letter, hands }) as const;

/** Three replicas that come from the same meeting and have met each other or not. */
const relatedReplicas = fc
  .array(fc.tuple(fc.nat(2), fc.option(actionArbitrary), fc.nat(2), momentArbitrary), { maxLength: 30 })
  .map((events) => {
    const replicas = [START, START, START] as const satisfies Replica[];
    return events.reduce<readonly [Replica, Replica, Replica]>((known, [who, action, other, now]) => {
      const next = action
        ? act(known[who] ?? START, action, `w${who}`, now)
        : mergeReplicas(known[who] ?? START, known[other] ?? START);
      return [who === 0 ? next : known[0], who === 1 ? next : known[1], who === 2 ? next : known[2]];
    }, replicas);
  });

const anyReplicas = fc.tuple(
  relatedReplicas,
  fc.constantFrom(
    deletedReplica(START),
    deletedReplica({ id: 'hop-2', era: 1 }),
    replicaOf(newMeeting({ id: 'hop-2', era: 1, plan: PLAN })),
  ),
  fc.nat(3),
);

test('mergeReplicas() does not care for order, grouping or repetition', () => {
  fc.assert(
    fc.property(anyReplicas, ([related, foreign, place]) => {
      const [a, b, c] = related.map((replica, at) => (at === place ? foreign : replica)) as [
        Replica,
        Replica,
        Replica,
      ];
      expect(mergeReplicas(a, b)).toEqual(mergeReplicas(b, a));
      expect(mergeReplicas(mergeReplicas(a, b), c)).toEqual(mergeReplicas(a, mergeReplicas(b, c)));
      const merged = mergeReplicas(a, b);
      expect(mergeReplicas(merged, b)).toBe(merged);
      expect(replicaSchema.safeParse(merged).success).toBe(true);
    }),
  );
});

test('two windows that act at the same moment keep both: no count is lost to a step', () => {
  const console = act(START, count('a', 12), 'w0');
  const audience = act(act(START, turnTo(1), 'w1'), count('b', 3), 'w1');
  const { meeting } = mergeReplicas(console, audience);
  expect(meeting).toMatchObject({
    place: { step: 1, page: 0 },
    counts: { 'th-001/first/a': 12, 'th-001/first/b': 3 },
  });
});

test('a count taken away does not come back from the other window', () => {
  const both = act(START, count('a', 12), 'w0');
  const without = act(both, count('a', null), 'w0');
  expect(mergeReplicas(both, without).meeting?.counts).toEqual({});
});

test('a meeting begun later replaces one that ran before, whatever the clock says', () => {
  const old = act(act(START, { type: 'start' }, 'w0', NOW), turnTo(1), 'w0');
  const later = replicaOf(newMeeting({ id: 'a', era: 1, plan: PLAN }));
  expect(mergeReplicas(old, later)).toBe(later);
  expect(mergeReplicas(later, old)).toBe(later);
});

test('a deleted meeting stays deleted and takes its words with it', () => {
  const running = act(START, { type: 'conclude', part: 'mo-dau', text: 'Giao việc rõ.' }, 'w0');
  const merged = mergeReplicas(running, deletedReplica(running));
  expect(JSON.stringify(merged)).not.toContain('Giao việc');
  expect(act(merged, turnTo(1), 'w1')).toBe(merged);
});

test('a window that asks is told, and one that knows less is told too', () => {
  const known = act(START, turnTo(1), 'w0');
  expect(receiveMessage(known, { type: 'ask' })).toEqual({ replica: known, answer: stateMessage(known) });
  expect(receiveMessage(undefined, { type: 'ask' })).toEqual({ replica: undefined });
  expect(receiveMessage(undefined, stateMessage(known)).replica).toEqual(known);
  expect(receiveMessage(known, stateMessage(START))).toEqual({ replica: known, answer: stateMessage(known) });
  expect(receiveMessage(known, stateMessage(known))).toEqual({ replica: known });
});

test.each([
  [undefined],
  ['ask'],
  [{ type: 'state', state: {} }],
  [stateMessage({ ...START, meeting: { ...MEETING, place: { step: -1, page: 0 } } })],
])('%j is passed over', (message) => {
  expect(receiveMessage(START, message)).toEqual({ replica: START });
});

/** What may happen to two windows and the messages between them. */
const eventArbitrary = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('act' as const), action: actionArbitrary }) },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constantFrom('deliver' as const, 'repeat' as const), pick: fc.nat() }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('lose' as const), pick: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('reload' as const) }) },
);

test('messages in any order, doubled and lost, over reloads of either window: in the end both show the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom<0 | 1>(0, 1), eventArbitrary, momentArbitrary), { maxLength: 80 }),
      (events) => {
        const known: [Replica | undefined, Replica | undefined] = [START, undefined];
        let loads = 0;
        const names: [string, string] = ['w0', 'w1'];
        /** Messages on their way to a window. */
        const post: [SyncMessage[], SyncMessage[]] = [[], []];
        const receive = (who: 0 | 1, message: SyncMessage | undefined) => {
          if (!message) return;
          // As a channel does: what is sent is a copy.
          const { replica, answer } = receiveMessage(known[who], structuredClone(message));
          known[who] = replica;
          if (answer) post[who === 0 ? 1 : 0].push(answer);
        };
        const other = (who: 0 | 1) => (who === 0 ? 1 : 0);
        for (const [who, event, now] of events) {
          const queue = post[who];
          const at = 'pick' in event && queue.length > 0 ? event.pick % queue.length : 0;
          if (event.type === 'act') {
            const replica = known[who];
            if (!replica) continue;
            known[who] = act(replica, event.action, names[who], now);
            post[other(who)].push(stateMessage(known[who]));
          } else if (event.type === 'deliver') receive(who, queue.splice(at, 1)[0]);
          else if (event.type === 'repeat') receive(who, queue[at]);
          else if (event.type === 'lose') queue.splice(at, 1);
          // The window that stays open holds the meeting; the other comes back with nothing and asks.
          else if (known[other(who)]) {
            known[who] = undefined;
            loads += 1;
            names[who] = `w${who}.${loads}`;
            post[other(who)].push({ type: 'ask' });
          }
        }
        let rounds = 0;
        // Each says twice where it stands, as it does with every tick: what was late at the first is known at the second.
        for (const say of [0, 1, 0, 1] as const) {
          const replica = known[say];
          if (replica) post[other(say)].push(stateMessage(replica));
          while (post[0].length + post[1].length > 0) {
            rounds += 1;
            expect(rounds, 'they stop answering each other').toBeLessThan(1000);
            for (const who of [0, 1] as const) receive(who, post[who].shift());
          }
        }
        expect(known[0]).toBeDefined();
        expect(known[0]).toEqual(known[1]);
      },
    ),
  );
});
