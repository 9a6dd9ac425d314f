import type { Meeting } from './meeting-state.ts';
import { registerKey } from './replica.ts';
import type { KEYED_FIELDS, Replica, Stamp, WHOLE_FIELDS } from './replica.ts';

/**
 * Joins what two windows know. Of two meetings the later one counts, of the same meeting a deleted one, and otherwise of
 * every register the value with the higher sequence, ties by name. The order in which replicas are joined, and how often,
 * makes no difference.
 *
 * @returns `known` itself when the other brings nothing new
 */
export function mergeReplicas(known: Replica, other: Replica): Replica {
  const order = known.era - other.era || compareText(known.id, other.id);
  if (order !== 0) return order > 0 ? known : other;
  if (known.meeting === null || other.meeting === null) return known.meeting === null ? known : other;
  const stamps = { ...known.stamps };
  let isNew = false;
  for (const [key, stamp] of Object.entries(other.stamps)) {
    if (compareStamps(known.stamps[key], stamp) >= 0) continue;
    stamps[key] = stamp;
    isNew = true;
  }
  if (!isNew) return known;
  const meeting = mergeMeetings(
    { meeting: known.meeting, stamps: known.stamps },
    { meeting: other.meeting, stamps: other.stamps },
  );
  return { ...known, meeting, stamps };
}

interface Side {
  readonly meeting: Meeting;
  readonly stamps: Replica['stamps'];
}

function mergeMeetings(a: Side, b: Side): Meeting {
  const winner = (key: string): Meeting =>
    compareStamps(a.stamps[key], b.stamps[key]) >= 0 ? a.meeting : b.meeting;
  const whole = <Field extends (typeof WHOLE_FIELDS)[number]>(field: Field): Meeting[Field] =>
    winner(registerKey(field))[field];
  const keyed = <Value>(
    field: (typeof KEYED_FIELDS)[number],
    recordOf: (meeting: Meeting) => Readonly<Record<string, Value>>,
  ): Record<string, Value> => {
    const entries = new Set([...Object.keys(recordOf(a.meeting)), ...Object.keys(recordOf(b.meeting))]);
    return Object.fromEntries(
      [...entries].flatMap((entry) => {
        const value = recordOf(winner(registerKey(field, entry)))[entry];
        return value === undefined ? [] : [[entry, value]];
      }),
    );
  };
  return {
    ...a.meeting,
    place: whole('place'),
    beganAt: whole('beganAt'),
    endedAt: whole('endedAt'),
    runningSince: whole('runningSince'),
    undo: whole('undo'),
    timer: whole('timer'),
    cover: whole('cover'),
    size: whole('size'),
    theme: whole('theme'),
    elapsed: keyed('elapsed', ({ elapsed }) => elapsed),
    counts: keyed('counts', ({ counts }) => counts),
    spoke: keyed('spoke', ({ spoke }) => spoke),
    conclusions: keyed('conclusions', ({ conclusions }) => conclusions),
  };
}

function compareStamps(a: Stamp | undefined, b: Stamp | undefined): number {
  return (a?.sequence ?? 0) - (b?.sequence ?? 0) || compareText(a?.from ?? '', b?.from ?? '');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
