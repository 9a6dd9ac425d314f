import * as z from 'zod/mini';
import { hashSchema, itemIdSchema, labelSchema } from './label.ts';

/** A link with its words, ready to show. */
const namedLinkSchema = z.object({ link: z.string(), name: z.string() });
export type NamedLink = Readonly<z.infer<typeof namedLinkSchema>>;

const citationSchema = z.object({
  link: z.string(),
  name: z.string(),
  confidence: z.string(),
  source: namedLinkSchema,
  /** That the document no longer applies, and what does; absent while it applies. */
  notice: z.optional(z.string()),
  /** The passage itself, a paragraph each, where it is wanted in place. */
  passage: z.optional(z.array(z.string())),
});
/** Where an answer rests, ready to show. */
export type ItemCitation = Readonly<z.infer<typeof citationSchema>>;

const optionSchema = z.object({
  id: z.enum(['a', 'b', 'c', 'd', 'e']),
  text: z.string(),
  names: z.optional(labelSchema),
  correct: z.boolean(),
  reason: z.string(),
  temptation: z.optional(z.string()),
});

export type OptionId = z.infer<typeof optionSchema>['id'];

/** A question as the islands get it, in the page or loaded alone: plain JSON, links resolved. */
export const quizItemSchema = z.object({
  id: itemIdSchema,
  version: z.int(),
  /** Content hash, see `content-hash.ts`: an answer is kept with it. */
  hash: hashSchema,
  type: z.enum(['recognise', 'judge', 'evidence', 'next-step', 'knowledge']),
  stem: z.string(),
  /** In the order of the file, which is the order they are shown in. */
  options: z.array(optionSchema),
  /** Whoever comes to shuffle options leaves these (and those of `evidence`, which follow the situation) as they are. */
  ordered: z.optional(z.literal(true)),
  situation: z.optional(z.string()),
  /** The situation in the few words of a screen, and what it is called; where a question stands alone. */
  screenText: z.optional(z.string()),
  labelName: z.optional(z.string()),
  clues: z.optional(z.array(z.string())),
  label: z.optional(labelSchema),
  looksLike: z.optional(z.string()),
  citations: z.array(citationSchema),
});
export type QuizItem = Readonly<z.infer<typeof quizItemSchema>>;
