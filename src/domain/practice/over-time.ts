import { inTimeOrder, isNamingAttempt } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { countDetection } from './signal-detection.ts';
import type { DetectionCounts } from './signal-detection.ts';

/** Fewer answers than this say nothing about hits and false alarms; months would often hold two or three. */
const GROUP = 20;
/** As many groups as fit on a phone and on a sheet beside everything else; with more answers the groups grow. */
const MOST_GROUPS = 8;

/** Naming answers given one after another. */
export interface AnswerGroup {
  /** Places of the first and the last one among all naming answers, from 1. */
  readonly first: number;
  readonly last: number;
  /** When they were given, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly counts: DetectionCounts;
}

/**
 * Hits and false alarms over time: the answers that name a situation, oldest first, in at most 8 groups of 20, 40, 60 …
 * The last group may be smaller.
 */
export function overTime(attempts: readonly Attempt[]): readonly AnswerGroup[] {
  const naming = inTimeOrder(attempts.filter(isNamingAttempt));
  const size = GROUP * Math.max(1, Math.ceil(naming.length / (GROUP * MOST_GROUPS)));
  return Array.from({ length: Math.ceil(naming.length / size) }, (_, at) => {
    const group = naming.slice(at * size, (at + 1) * size);
    return {
      first: at * size + 1,
      last: at * size + group.length,
      from: group.at(0)?.at ?? 0,
      to: group.at(-1)?.at ?? 0,
      counts: countDetection(group),
    };
  });
}
