import type { Meeting } from './meeting-state.ts';
import { KEYED_FIELDS, registerKey, WHOLE_FIELDS } from './replica.ts';
import type { Replica } from './replica.ts';

/**
 * Puts the next state of a meeting into the replica of the window that made it: what changed is stamped above everything
 * the window has seen.
 *
 * @param from the name of the window, new each time it is loaded
 * @returns the same object when nothing changed
 */
export function stampChange(replica: Replica, next: Meeting, from: string): Replica {
  const before = replica.meeting;
  if (before === null || before === next) return replica;
  const stamp = { sequence: topSequence(replica) + 1, from };
  const changed = changedRegisters(before, next);
  return {
    ...replica,
    meeting: next,
    stamps: { ...replica.stamps, ...Object.fromEntries(changed.map((key) => [key, stamp])) },
  };
}

/** The highest sequence in a replica; 0 when nothing has changed yet. */
export function topSequence({ stamps }: Replica): number {
  return Object.values(stamps).reduce((top, { sequence }) => Math.max(top, sequence), 0);
}

function changedRegisters(before: Meeting, after: Meeting): readonly string[] {
  const whole = WHOLE_FIELDS.filter((field) => before[field] !== after[field]);
  const keyed = KEYED_FIELDS.flatMap((field) => {
    const entries = new Set([...Object.keys(before[field]), ...Object.keys(after[field])]);
    return [...entries]
      .filter((entry) => before[field][entry] !== after[field][entry])
      .map((entry) => registerKey(field, entry));
  });
  return [...whole, ...keyed];
}
