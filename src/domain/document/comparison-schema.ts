import { z } from 'zod';
import { isoDate } from '../text/iso-date.ts';

/** A page that sets documents side by side. */
export const comparisonSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  /** Slugs of the compared documents that the handbook has, oldest first. */
  documents: z.array(z.string().min(1)).min(1),
  checkedOn: isoDate,
});
export type ComparisonData = z.infer<typeof comparisonSchema>;
