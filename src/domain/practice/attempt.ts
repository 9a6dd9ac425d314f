import * as z from 'zod/mini';
import type { Label } from '../question/schema.ts';
import { hashSchema, itemIdSchema, labelSchema } from './label.ts';
import { certaintySchema } from './quiz-session.ts';
import type { Certainty } from './quiz-session.ts';

/** The year 3000 in milliseconds: later times are damage, and every due date counted from an earlier one is a date. */
const LAST_TIME = 32_503_680_000_000;

export const modeSchema = z.enum(['practice', 'quiz', 'form-A', 'form-B', 'meeting']);
export type Mode = z.infer<typeof modeSchema>;

/**
 * One answer given, never changed afterwards. The list of attempts is the whole memory of practice: schedules,
 * firmness, counts and results are worked out from it, so two tabs or two files are joined by taking both lists.
 */
export const attemptSchema = z
  .object({
    /** Given by the caller, unique among all attempts of the learner. */
    id: z.string().check(z.regex(/^[\w.:-]{1,80}$/u)),
    item: itemIdSchema,
    /** Content hash of the question as it was asked. */
    hash: hashSchema,
    /** Milliseconds since 1970 by the device's clock, which may have been wrong. */
    at: z.int().check(z.minimum(0), z.maximum(LAST_TIME)),
    option: z.enum(['a', 'b', 'c', 'd', 'e']),
    /** What the chosen option calls the situation; null where options name nothing. */
    taken: z.nullable(labelSchema),
    /** What the situation showed; null for a question about a document. */
    label: z.nullable(labelSchema),
    correct: z.boolean(),
    certainty: certaintySchema,
    mode: modeSchema,
    /** Set when the item was asked because two behaviours had just been confused. */
    trigger: z.optional(z.literal('contrast')),
  })
  .check(
    z.refine(
      ({ taken, label, correct }) => taken === null || (label !== null && correct === (taken === label)),
    ),
  );
export type Attempt = Readonly<z.infer<typeof attemptSchema>>;

/** An attempt in which a situation was named. */
export type NamingAttempt = Attempt & { readonly taken: Label; readonly label: Label };

export function isNamingAttempt(attempt: Attempt): attempt is NamingAttempt {
  return attempt.taken !== null && attempt.label !== null;
}

/** Oldest first; equal times are told apart by id, so that every device puts the same list in the same order. */
export function inTimeOrder(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** What is known of a question when it is answered. */
export interface AskedItem {
  readonly id: string;
  readonly hash: string;
  readonly label?: Label | undefined;
}

/** The chosen option. */
export interface ChosenOption {
  readonly id: Attempt['option'];
  readonly correct: boolean;
  readonly names?: Label | undefined;
}

/** Puts an answer into words of the log. */
export function makeAttempt(answer: {
  readonly id: string;
  readonly item: AskedItem;
  readonly option: ChosenOption;
  readonly certainty: Certainty;
  readonly at: number;
  readonly mode: Mode;
  readonly trigger?: Attempt['trigger'];
}): Attempt {
  const { id, item, option, certainty, at, mode, trigger } = answer;
  return {
    id,
    item: item.id,
    hash: item.hash,
    at,
    option: option.id,
    taken: option.names ?? null,
    label: item.label ?? null,
    correct: option.correct,
    certainty,
    mode,
    ...(trigger === undefined ? {} : { trigger }),
  };
}
