import { z } from 'zod';

/**
 * A calendar day as `yyyy-mm-dd`. Front matter read by Astro hands unquoted dates over as `Date` objects and our own
 * reader hands them over as text, so both are taken.
 */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);

/** A date known only in part: `2025`, `2025-07` or `2025-07-09`. */
export const partialDate = z.preprocess(
  (value) => {
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    return typeof value === 'number' ? String(value) : value;
  },
  z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u),
);
