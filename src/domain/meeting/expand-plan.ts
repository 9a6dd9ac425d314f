import type { DiscussionKind, MeetingPlan, PlanStep, SituationStep } from './meeting-plan.ts';

/**
 * The steps a situation goes through: two votes with a talk between them, and only then the answer; then, when the room
 * took one thing for another, the two side by side.
 */
export const SITUATION_PHASES = [
  'read',
  'options',
  'first-count',
  'discuss',
  'second-count',
  'bars',
  'answer',
  'contrast',
  'our-unit',
] as const;
export type SituationPhase = (typeof SITUATION_PHASES)[number];

/** How long two neighbours talk before the second vote, in seconds. */
export const DISCUSS_SECONDS = 120;

/** One press of the clicker. */
export type MeetingStep = {
  /** Id of the part it belongs to. */
  readonly part: string;
} & (
  | { readonly type: 'screen'; readonly screen: string }
  | ({ readonly type: 'situation'; readonly phase: SituationPhase } & Pick<
      SituationStep,
      'item' | 'hash' | 'options' | 'rounds'
    >)
  | { readonly type: 'discussion'; readonly kind: DiscussionKind; readonly text: string }
  | { readonly type: 'pause' }
);

/**
 * The plan as the row of steps the secretary goes through, situations step by step.
 *
 * @returns at least one step; every part has some
 */
export function expandPlan(plan: MeetingPlan): readonly MeetingStep[] {
  const known = expanded.get(plan);
  if (known) return known;
  const steps = plan.parts.flatMap((part) => part.steps.flatMap((step) => expandStep(part.id, step)));
  expanded.set(plan, steps);
  return steps;
}

/** Plans are never changed, and are asked for their steps many times a second. */
const expanded = new WeakMap<MeetingPlan, readonly MeetingStep[]>();

function expandStep(part: string, step: PlanStep): readonly MeetingStep[] {
  if (step.type !== 'situation') return [{ ...step, part }];
  return phasesOf(step).map((phase) => ({ ...step, part, phase }));
}

/** A knowledge question has nothing to read first; a quiz votes once and does not talk. */
function phasesOf({ item, rounds = 2 }: SituationStep): readonly SituationPhase[] {
  const isKnowledge = item.startsWith('kt-');
  return SITUATION_PHASES.filter((phase) => {
    if (phase === 'read') return !isKnowledge;
    if (phase === 'contrast') return !isKnowledge;
    if (phase === 'discuss' || phase === 'second-count' || phase === 'our-unit') return rounds === 2;
    return true;
  });
}
