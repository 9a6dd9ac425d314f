import { z } from 'zod';
import { partialDate } from '../text/iso-date.ts';

/** How far a statement is to be trusted, strongest first. */
export const confidenceSchema = z.enum(['nguyen-van', 'nhieu-nguon', 'mot-nguon', 'suy-luan']);
export type Confidence = z.infer<typeof confidenceSchema>;

export const citationSchema = z.strictObject({
  /** Id of an entry in `content/sources/`. */
  source: z.string().min(1),
  confidence: confidenceSchema,
});
export type Citation = z.infer<typeof citationSchema>;

export const sourceSchema = z.strictObject({
  /** Who published it, in full. */
  publisher: z.string().min(1),
  /** Short name shown in the citation chip. */
  label: z.string().min(1).max(32),
  title: z.string().min(1),
  /** Day, month or year of publication; null when the source gives none. */
  date: partialDate.nullable(),
  /** Web address; null when there is no lasting one. */
  address: z.url().nullable(),
  kind: z.enum(['news', 'law-portal', 'government', 'party', 'code-repository', 'handbook']),
  /** What of it was read, so that the reader can weigh it. */
  read: z.string().min(1),
  /** The strongest thing this source gives. */
  confidence: confidenceSchema,
});
export type Source = z.infer<typeof sourceSchema>;
