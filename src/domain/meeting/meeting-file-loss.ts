import type { Meeting } from './meeting-state.ts';

/**
 * Whether all that is written down in a meeting is still in another state of it: counts stand, tallies and times have only
 * grown, typed text has at most been gone on with. What the screen looked like is not asked.
 */
export function losesNothing(before: Meeting, after: Meeting): boolean {
  return (
    (before.beganAt === null || after.beganAt === before.beganAt) &&
    (before.endedAt === null || (after.endedAt !== null && after.endedAt >= before.endedAt)) &&
    every(before.counts, (hands, key) => after.counts[key] === hands) &&
    every(before.spoke, (times, part) => (after.spoke[part] ?? 0) >= times) &&
    every(before.elapsed, (spent, part) => (after.elapsed[part] ?? 0) >= spent) &&
    every(before.conclusions, (text, part) => (after.conclusions[part] ?? '').startsWith(text))
  );
}

function every<Value>(
  record: Readonly<Record<string, Value>>,
  isKept: (value: Value, key: string) => boolean,
): boolean {
  return Object.entries(record).every(([key, value]) => isKept(value, key));
}
