import { expandPlan } from './expand-plan.ts';
import { situationsOf } from './meeting-plan.ts';
import { countKey, roundSchema } from './meeting-state.ts';
import type { Meeting } from './meeting-state.ts';
import { registerKey, WHOLE_FIELDS } from './replica.ts';
import type { Replica } from './replica.ts';

/** Numbers no meeting of ours reaches; beyond them a file could push counters out of what a whole number holds. */
const LATEST_MOMENT = Date.UTC(2200, 0);
const LONGEST_PART = 100 * 24 * 60 * 60 * 1000;
const HIGHEST_SEQUENCE = 1_000_000_000;
const HIGHEST_PAGE = 10_000;

/**
 * Whether a meeting that has the right form also makes sense: it stands within its plan, counts only what the plan has,
 * and no number in it is made to break what comes after. The schema alone does not see that.
 */
export function isSound({ era, id, meeting, stamps }: Replica): boolean {
  if (meeting?.id !== id || meeting.era !== era) return false;
  const entries = entriesOf(meeting);
  const registers = new Set<string>([
    ...WHOLE_FIELDS,
    ...entries.parts.flatMap((part) =>
      (['elapsed', 'spoke', 'conclusions'] as const).map((field) => registerKey(field, part)),
    ),
    ...entries.counts.map((key) => registerKey('counts', key)),
  ]);
  return (
    era * 1000 <= LATEST_MOMENT &&
    momentsOf(meeting).every((at) => at <= LATEST_MOMENT) &&
    meeting.place.step < expandPlan(meeting.plan).length &&
    meeting.place.page <= HIGHEST_PAGE &&
    Object.values(meeting.elapsed).every((spent) => spent <= LONGEST_PART) &&
    [meeting.elapsed, meeting.spoke, meeting.conclusions]
      .flatMap((record) => Object.keys(record))
      .every((part) => entries.parts.includes(part)) &&
    [...Object.keys(meeting.counts), ...meeting.undo.map(({ key }) => key)].every((key) =>
      entries.counts.includes(key),
    ) &&
    Object.entries(stamps).every(([key, { sequence }]) => registers.has(key) && sequence <= HIGHEST_SEQUENCE)
  );
}

/** What can be written down in a meeting: its parts, and the options of its situations in both rounds. */
function entriesOf({ plan }: Meeting): {
  readonly parts: readonly string[];
  readonly counts: readonly string[];
} {
  return {
    parts: plan.parts.map(({ id }) => id),
    counts: situationsOf(plan).flatMap(({ item, options }) =>
      roundSchema.options.flatMap((round) => options.map((letter) => countKey(item, round, letter))),
    ),
  };
}

function momentsOf({ beganAt, endedAt, runningSince, timer }: Meeting): readonly number[] {
  return [beganAt, endedAt, runningSince, timer?.since ?? null].filter((at) => at !== null);
}
