import { expandPlan } from './expand-plan.ts';
import type { MoveAction } from './meeting-action.ts';
import type { Meeting, Place } from './meeting-state.ts';
import { settleTime } from './meeting-time.ts';

/**
 * Moves through the plan, and stays where there is nothing beyond. The time up to now goes to the part that is left. A
 * black or white screen is lifted first, as with every clicker people know.
 */
export function reduceMove(meeting: Meeting, action: MoveAction, now: number): Meeting {
  if (action.type === 'turn' && meeting.cover !== 'none') return { ...meeting, cover: 'none' };
  const place = targetOf(meeting, action);
  const isThere = place?.step === meeting.place.step && place.page === meeting.place.page;
  if (place === undefined || isThere) return meeting;
  return { ...settleTime(meeting, now), place, cover: 'none' };
}

/** @returns undefined when there is no such step */
function targetOf({ plan }: Meeting, action: MoveAction): Place | undefined {
  const steps = expandPlan(plan);
  if (action.type === 'go-part') {
    const step = steps.findIndex(({ part }) => part === action.part);
    return step < 0 ? undefined : { step, page: 0 };
  }
  const { step, page } = action.to;
  if (!Number.isSafeInteger(step) || !Number.isSafeInteger(page)) return undefined;
  const within = Math.min(Math.max(step, 0), steps.length - 1);
  // Of a step there is not, no page either.
  return { step: within, page: within === step ? Math.max(page, 0) : 0 };
}
