import { expandPlan } from './expand-plan.ts';
import type { MoveAction } from './meeting-action.ts';
import type { Meeting } from './meeting-state.ts';
import { settleTime } from './meeting-time.ts';

/**
 * Moves through the plan, and stays where there is nothing beyond. The time up to now goes to the part that is left. A
 * black or white screen is lifted first, as with every clicker people know.
 */
export function reduceMove(meeting: Meeting, action: MoveAction, now: number): Meeting {
  const isOneStep = action.type === 'next' || action.type === 'previous';
  if (isOneStep && meeting.cover !== 'none') return { ...meeting, cover: 'none' };
  const step = targetOf(meeting, action);
  if (step === undefined || step === meeting.step) return meeting;
  return { ...settleTime(meeting, now), step, cover: 'none' };
}

/** @returns undefined when there is no such step */
function targetOf({ plan, step }: Meeting, action: MoveAction): number | undefined {
  const steps = expandPlan(plan);
  const within = (wanted: number) => Math.min(Math.max(wanted, 0), steps.length - 1);
  switch (action.type) {
    case 'next':
      return within(step + 1);
    case 'previous':
      return within(step - 1);
    case 'first':
      return 0;
    case 'last':
      return steps.length - 1;
    case 'go':
      return Number.isInteger(action.step) ? within(action.step) : undefined;
    case 'go-part': {
      const start = steps.findIndex(({ part }) => part === action.part);
      return start < 0 ? undefined : start;
    }
  }
}
