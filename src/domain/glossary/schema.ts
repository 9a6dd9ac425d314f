import { z } from 'zod';
import { citationSchema } from '../source/schema.ts';

export const termSchema = z.strictObject({
  term: z.string().min(1),
  /** Abbreviations and other names. */
  aliases: z.array(z.string().min(1)),
  definition: z.string().min(1),
  citations: z.array(citationSchema).min(1),
  /** Cross-reference targets, as in `<Dan toi>`. */
  seeAlso: z.array(z.string().min(1)),
});
export type Term = z.infer<typeof termSchema>;
