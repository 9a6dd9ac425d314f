import * as z from 'zod/mini';
import { hashSchema, itemIdSchema } from '../practice/label.ts';

/** A slug: a kit, a part or a screen. */
const slugSchema = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), z.maxLength(80));

/** Options of a situation, and the letters on the voting cards. */
export const letterSchema = z.enum(['a', 'b', 'c', 'd', 'e']);
export type Letter = z.infer<typeof letterSchema>;

/** What a discussion is about, in the order a branch discusses; the same ids as `<ThaoLuan loai>` in the content. */
export const discussionKindSchema = z.enum(['nhan-thuc', 'lien-he-ban-than', 'lien-he-don-vi', 'giai-phap']);
export type DiscussionKind = z.infer<typeof discussionKindSchema>;

const stepSchema = z.discriminatedUnion('type', [
  /** A screen of the kit, by its key. */
  z.object({ type: z.literal('screen'), screen: z.string().check(z.minLength(1), z.maxLength(160)) }),
  /** A situation to vote on twice. */
  z.object({
    type: z.literal('situation'),
    item: itemIdSchema,
    /** Content hash of the question as it was planned. */
    hash: hashSchema,
    /** In the order they are shown. */
    options: z.array(letterSchema).check(z.minLength(2), z.maxLength(5), z.refine(isOnce)),
    /** Two votes with a talk between them, or one, as a quiz has it. */
    rounds: z.optional(z.literal([1, 2])),
  }),
  z.object({
    type: z.literal('discussion'),
    kind: discussionKindSchema,
    text: z.string().check(z.minLength(1), z.maxLength(1000)),
  }),
  z.object({ type: z.literal('pause') }),
]);
export type PlanStep = Readonly<z.infer<typeof stepSchema>>;

const minutesSchema = z.int().check(z.minimum(1), z.maximum(240));

const partSchema = z.object({
  id: slugSchema,
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Null where nothing is planned, as in the deck of a document. */
  minutes: z.nullable(minutesSchema),
  steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(100)),
});
export type PlanPart = Readonly<z.infer<typeof partSchema>>;

/**
 * What a meeting is going to do, as plain data: made from a kit or put together by the secretary. Part ids and
 * situations stand in it once, since times and counts are kept under them, and the parts fit into the meeting.
 */
export const planSchema = z
  .object({
    /** Slug of the kit or deck. */
    kit: slugSchema,
    title: z.string().check(z.minLength(1), z.maxLength(200)),
    /** Length of the whole meeting; null for a deck without an agenda. */
    minutes: z.nullable(minutesSchema),
    parts: z.array(partSchema).check(z.minLength(1), z.maxLength(200)),
  })
  .check(
    z.refine(({ parts }) => isOnce(parts.map(({ id }) => id))),
    z.refine(({ parts }) => isOnce(parts.flatMap(({ steps }) => itemsOf(steps)))),
    z.refine(
      ({ parts, minutes }) =>
        minutes === null || parts.reduce((sum, part) => sum + (part.minutes ?? 0), 0) <= minutes,
    ),
  );
export type MeetingPlan = Readonly<z.infer<typeof planSchema>>;

export type SituationStep = Extract<PlanStep, { readonly type: 'situation' }>;

/** The situations of a plan in the order they come up. */
export function situationsOf(plan: MeetingPlan): readonly SituationStep[] {
  return plan.parts.flatMap(({ steps }) => steps.filter((step) => step.type === 'situation'));
}

function itemsOf(steps: readonly PlanStep[]): readonly string[] {
  return steps.flatMap((step) => (step.type === 'situation' ? [step.item] : []));
}

function isOnce(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
