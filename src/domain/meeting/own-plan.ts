import * as z from 'zod/mini';
import { BEHAVIOURS, hashSchema, itemIdSchema, labelSchema } from '../practice/label.ts';
import { discussionKindSchema, letterSchema, planSchema } from './meeting-plan.ts';
import type { DiscussionKind } from './meeting-plan.ts';
import { OWN_QUESTIONS } from './own-plan-questions.ts';

export const OWN_PLAN_VERSION = 1;

/** How long a meeting may be, in minutes, and how many situations fit into it. */
export const OWN_LENGTHS = [20, 45, 90] as const;
export type OwnLength = (typeof OWN_LENGTHS)[number];
export const SUGGESTED_SITUATIONS: Readonly<Record<OwnLength, number>> = { 20: 2, 45: 4, 90: 6 };

/** More than this no meeting gets through. */
export const MOST_SITUATIONS = 12;
export const LONGEST_TITLE = 120;
export const LONGEST_QUESTION = 600;

const behaviourSchema = z.enum(BEHAVIOURS);
export type BehaviourId = z.infer<typeof behaviourSchema>;

const chosenSchema = z.object({
  item: itemIdSchema,
  /** Content hash of the question as it was chosen. */
  hash: hashSchema,
  options: z.array(letterSchema).check(z.minLength(2), z.maxLength(4), z.refine(isOnce)),
  label: labelSchema,
  looksLike: z.optional(labelSchema),
});
/** A situation the secretary has chosen, with as much of it as the plan and its warnings need. */
export type ChosenSituation = Readonly<z.infer<typeof chosenSchema>>;

/** What the secretary has chosen and written; may be unfinished. */
export const ownDraftSchema = z.object({
  title: z.string().check(z.maxLength(LONGEST_TITLE)),
  minutes: z.literal(OWN_LENGTHS),
  /** Behaviours the meeting is about; none for all. */
  behaviours: z.readonly(z.array(behaviourSchema).check(z.refine(isOnce))),
  /** In the order they come up. */
  situations: z.readonly(
    z.array(chosenSchema).check(
      z.maxLength(MOST_SITUATIONS),
      z.refine((chosen) => isOnce(chosen.map(({ item }) => item))),
    ),
  ),
  /** A question for each kind; an empty one is left out. */
  questions: z.record(discussionKindSchema, z.string().check(z.maxLength(LONGEST_QUESTION))),
});
export type OwnDraft = Readonly<z.infer<typeof ownDraftSchema>>;

/** A meeting put together by the secretary as the browser keeps it: the draft, and the plan made of it to be run. */
export const ownPlanSchema = z.object({
  version: z.literal(OWN_PLAN_VERSION),
  draft: ownDraftSchema,
  plan: planSchema,
});
export type OwnPlan = Readonly<z.infer<typeof ownPlanSchema>>;

export const EMPTY_DRAFT: OwnDraft = {
  title: '',
  minutes: 20,
  behaviours: [],
  situations: [],
  questions: questionsOf((kind) => OWN_QUESTIONS.find((question) => question.kind === kind)?.text ?? ''),
};

/** A question for each kind. */
export function questionsOf(textOf: (kind: DiscussionKind) => string): OwnDraft['questions'] {
  return {
    'nhan-thuc': textOf('nhan-thuc'),
    'lien-he-ban-than': textOf('lien-he-ban-than'),
    'lien-he-don-vi': textOf('lien-he-don-vi'),
    'giai-phap': textOf('giai-phap'),
  };
}

function isOnce(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
