import * as z from 'zod/mini';
import { attemptSchema } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { hashSchema, itemIdSchema, labelSchema } from './label.ts';

const itemStepSchema = z.object({
  type: z.literal('item'),
  item: itemIdSchema,
  hash: hashSchema,
  /** The item whose wrong answer brought this one in; absent for items of the draw. */
  triggeredBy: z.optional(itemIdSchema),
});
export type ItemStep = Readonly<z.infer<typeof itemStepSchema>>;

/** Two halves of a minimal pair, side by side: what changes the answer? */
const contrastStepSchema = z.object({
  type: z.literal('contrast'),
  first: itemIdSchema,
  firstHash: hashSchema,
  second: itemIdSchema,
  secondHash: hashSchema,
  triggeredBy: itemIdSchema,
});
export type ContrastStep = Readonly<z.infer<typeof contrastStepSchema>>;

const stepSchema = z.discriminatedUnion('type', [itemStepSchema, contrastStepSchema]);
export type Step = ItemStep | ContrastStep;

/**
 * A running practice session as plain data, kept between visits. An answer holds the whole attempt, so a session joined
 * into the log of attempts loses nothing.
 */
export const sessionStateSchema = z
  .object({
    version: z.literal(1),
    seed: z.int(),
    /** Milliseconds since 1970. */
    startedAt: z.int().check(z.minimum(0)),
    focus: z.optional(labelSchema),
    /** How many situations were drawn; triggered ones come on top. */
    length: z.int().check(z.minimum(0), z.maximum(100)),
    queue: z.array(stepSchema).check(z.maxLength(400)),
    /** Place in the queue, from 0; equal to its length when the results are shown. */
    place: z.int().check(z.minimum(0)),
    /** The option marked but not yet answered, by question id. */
    drafts: z.record(itemIdSchema, attemptSchema.shape.option),
    /** By question id. */
    answers: z.record(itemIdSchema, attemptSchema),
    /** The detail chosen in a contrast, by the item that triggered it; null when passed over. */
    contrasts: z.record(itemIdSchema, z.nullable(z.int())),
  })
  .check(
    z.refine(({ queue, answers }) => {
      const items = queue.flatMap((step) => (step.type === 'item' ? [step.item] : []));
      const isOnce = new Set(items).size === items.length;
      const isFiled = Object.entries(answers).every(([item, attempt]) => attempt.item === item);
      return isOnce && isFiled;
    }),
  );
export type SessionState = Readonly<z.infer<typeof sessionStateSchema>>;

export function currentStep({ queue, place }: SessionState): Step | undefined {
  return queue[place];
}

/** Whether a step is behind the learner: its situation answered, or its contrast answered or passed over. */
export function isDone({ answers, contrasts }: SessionState, step: Step): boolean {
  return step.type === 'item' ? answers[step.item] !== undefined : contrasts[step.triggeredBy] !== undefined;
}

/** The first step not done: how far one may go. The length of the queue when all is done. */
export function frontier(state: SessionState): number {
  const at = state.queue.findIndex((step) => !isDone(state, step));
  return at < 0 ? state.queue.length : at;
}

export function isFinished(state: SessionState): boolean {
  return frontier(state) === state.queue.length;
}

/** The answers of a session in time order, to be joined into the log of attempts. */
export function sessionAttempts({ answers }: SessionState): readonly Attempt[] {
  return Object.values(answers).toSorted((a, b) => a.at - b.at);
}
