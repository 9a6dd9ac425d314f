import * as z from 'zod/mini';
import { contentHash } from '../practice/content-hash.ts';
import { hashSchema, itemIdSchema, labelSchema } from '../practice/label.ts';
import type { Question, Situation } from '../question/schema.ts';
import { letterSchema } from './meeting-plan.ts';

/** What a room can vote on with cards: one question to all, no more options than cards. */
const VOTABLE_TYPES = ['recognise', 'judge', 'next-step'] as const;
const MOST_OPTIONS = 4;

/** A situation as the secretary chooses it: its short words and its answer, plain JSON. */
export const votableSchema = z.object({
  id: itemIdSchema,
  /** Content hash of the question as it stands. */
  hash: hashSchema,
  type: z.enum(VOTABLE_TYPES),
  label: labelSchema,
  /** For legitimate work: the behaviour it could be mistaken for. */
  looksLike: z.optional(labelSchema),
  /** The other half of a minimal pair. */
  contrastWith: z.optional(itemIdSchema),
  /** In the order they are shown. */
  options: z.array(letterSchema).check(z.minLength(2), z.maxLength(MOST_OPTIONS)),
  /** What the room sees, at most 60 syllables. */
  text: z.string().check(z.minLength(1)),
  /** The key and why it is right. */
  answer: z.string(),
  reason: z.string(),
});
export type Votable = Readonly<z.infer<typeof votableSchema>>;

/** All of them as the browser loads them. */
export const votablesSchema = z.array(votableSchema);

/** Whether a room can vote on a question. */
export function isVotable(question: Question): question is Situation & { type: Votable['type'] } {
  return VOTABLE_TYPES.some((type) => type === question.type) && question.options.length <= MOST_OPTIONS;
}

/** @throws RangeError for a question without a key, which the content linter refuses */
export function toVotable(question: Situation & { type: Votable['type'] }): Votable {
  const { id, type, label, looksLike, contrastWith, options, screenText } = question;
  const key = options.find(({ correct }) => correct);
  if (!key) throw new RangeError(`Cannot offer situation "${id}" for a vote: no option is correct`);
  return {
    id,
    hash: contentHash(question),
    type,
    label,
    ...(looksLike === undefined ? {} : { looksLike }),
    ...(contrastWith === undefined ? {} : { contrastWith }),
    options: options.map((option) => option.id),
    text: screenText.trim(),
    answer: key.text,
    reason: key.reason.trim(),
  };
}

/** Whether two situations are the halves of one minimal pair. */
export function isMinimalPair(
  one: Pick<Votable, 'id' | 'contrastWith'>,
  other: Pick<Votable, 'id' | 'contrastWith'>,
): boolean {
  return one.contrastWith === other.id || other.contrastWith === one.id;
}
