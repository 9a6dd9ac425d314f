import { z } from 'zod';
import { behaviourIdSchema } from '../behaviour/schema.ts';
import { citationSchema } from '../source/schema.ts';
import { isoDate } from '../text/iso-date.ts';

export const questionIdSchema = z.string().regex(/^(th-\d{3}|kt-[a-z0-9]+-\d{2})$/u);

/** What a situation shows: one of the ten behaviours, or work done properly. */
export const labelSchema = z.union([behaviourIdSchema, z.literal('legitimate')]);
export type Label = z.infer<typeof labelSchema>;

export const optionSchema = z.strictObject({
  id: z.enum(['a', 'b', 'c', 'd', 'e']),
  text: z.string().min(1),
  /** In `recognise` and `judge`: what choosing this option calls the situation. */
  names: labelSchema.optional(),
  correct: z.boolean(),
  /** Why this option is right or wrong, resting on a detail. */
  reason: z.string().min(1),
  /** Why a wrong option tempts. */
  temptation: z.string().min(1).optional(),
});
export type Option = z.infer<typeof optionSchema>;

const base = {
  /** Raised when key or stem changes, so that old answers are dropped. */
  version: z.int().positive(),
  stem: z.string().min(1),
  options: z.array(optionSchema).min(2).max(5),
  /** Numbers, dates or steps whose order helps to read them: never to be shuffled. */
  ordered: z.literal(true).optional(),
  /** Why the stem has to ask for what is *not* so; only for such stems. */
  negativeReason: z.string().min(1).optional(),
  citations: z.array(z.strictObject({ target: z.string().min(1), ...citationSchema.shape })).min(1),
  /** The author's starting guess in logits, -2 (easy) to 2 (hard). */
  difficulty: z.number().min(-2).max(2),
  /** Parallel form for before/after measurement. */
  form: z.enum(['A', 'B']),
  review: z.strictObject({
    author: z.string().min(1),
    reviewers: z.int().min(0),
    /** Share of reviewers who chose the key, 0 to 1; null before review. */
    agreement: z.number().min(0).max(1).nullable(),
    date: isoDate,
  }),
};

const situationBase = {
  ...base,
  label: labelSchema,
  /** For legitimate work: the behaviour it could be mistaken for. */
  looksLike: behaviourIdSchema.optional(),
  confusedWith: z.array(labelSchema).min(1),
  /** The other half of a minimal pair. */
  contrastWith: questionIdSchema.optional(),
  context: z.strictObject({
    level: z.enum(['city', 'commune', 'service-unit']),
    sector: z.enum([
      'dat-dai',
      'mot-cua',
      'dau-tu-cong',
      'quy-hoach',
      'giao-duc',
      'y-te',
      'van-hoa',
      'tai-chinh',
      'noi-vu',
      'xay-dung',
      'chuyen-doi-so',
      'nong-nghiep',
      'trat-tu-do-thi',
      'moi-truong',
      'thong-tin',
      'an-sinh',
    ]),
    role: z.enum(['specialist', 'deputy', 'head']),
  }),
  situation: z.string().min(1),
  /** The projected version, at most 60 syllables. */
  screenText: z.string().min(1),
  /** Exact substrings of the situation that decide. */
  clues: z.array(z.string().min(1)).min(1).max(3),
};

const situationOf = <T extends string>(type: T) =>
  z.strictObject({ type: z.literal(type), ...situationBase });

export const questionSchema = z.discriminatedUnion('type', [
  situationOf('recognise'),
  situationOf('judge'),
  situationOf('evidence'),
  situationOf('next-step'),
  z.strictObject({ type: z.literal('knowledge'), ...base, document: z.string().min(1) }),
]);
export type QuestionData = z.infer<typeof questionSchema>;
export type Question = QuestionData & { readonly id: string };
export type Situation = Exclude<Question, { type: 'knowledge' }>;
