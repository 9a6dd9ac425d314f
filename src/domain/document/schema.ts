import { z } from 'zod';
import { citationSchema } from '../source/schema.ts';
import { isoDate } from '../text/iso-date.ts';

export const documentKindSchema = z.enum(['directive', 'regulation', 'decree']);

/** `in-force`: nothing replacing it was found; `superseded`: replaced; `unconfirmed`: neither could be established. */
export const documentStatusSchema = z.enum(['in-force', 'superseded', 'unconfirmed']);
export type DocumentStatus = z.infer<typeof documentStatusSchema>;

export const documentSchema = z.strictObject({
  shortName: z.string().min(1),
  number: z.string().min(1),
  kind: documentKindSchema,
  /** Official title: a permitted quotation. */
  title: z.string().min(1),
  issuer: z.string().min(1),
  signedOn: isoDate,
  /** Null when the day is not known; never guessed. */
  inForceFrom: isoDate.nullable(),
  status: documentStatusSchema,
  /** What is known and not known about validity, in one or two sentences. */
  statusNote: z.string().min(1),
  statusCitations: z.array(citationSchema).min(1),
  /** Slug of the document that replaced this one. */
  supersededBy: z.string().nullable(),
  supersededOn: isoDate.nullable(),
  checkedOn: isoDate,
  /** Empty until a unit has checked the page against the official text. */
  checkedBy: z.string(),
  /** Number of articles of the official text; null for texts without articles. */
  articleCount: z.int().positive().nullable(),
  summary: z.string().min(1),
  order: z.int().positive(),
});
export type DocumentData = z.infer<typeof documentSchema>;
