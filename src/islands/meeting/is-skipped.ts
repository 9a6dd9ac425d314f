import type { MeetingStep } from '#domain/meeting/expand-plan.ts';
import { isCounted } from '#domain/meeting/meeting-state.ts';
import type { Meeting } from '#domain/meeting/meeting-state.ts';
import type { Questions } from './questions.ts';

/** Whether a step has nothing to show: bars of votes nobody counted, or a pair that no confusion asks for. */
export function isSkipped(meeting: Meeting, step: MeetingStep | undefined, questions: Questions): boolean {
  if (step?.type !== 'situation') return false;
  if (step.phase === 'bars') {
    return !isCounted(meeting, step.item, 'first') && !isCounted(meeting, step.item, 'second');
  }
  if (step.phase !== 'contrast') return false;
  const item = questions.get(step);
  return item === undefined || questions.pairFor(meeting, item) === undefined;
}
