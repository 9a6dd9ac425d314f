import * as z from 'zod/mini';

/** The ten behaviours, in the handbook's order. */
export const BEHAVIOURS = [
  'hv01',
  'hv02',
  'hv03',
  'hv04',
  'hv05',
  'hv06',
  'hv07',
  'hv08',
  'hv09',
  'hv10',
] as const;

export const LEGITIMATE = 'legitimate';
/** What legitimate work is called beside the names of behaviours. */
export const LEGITIMATE_NAME = 'Làm đúng, không thuộc biểu hiện nào';

/** What a situation shows or was taken for, as `question/schema.ts` has it; in the small zod for the browser. */
export const labelSchema = z.string().check(z.regex(/^(?:hv(?:0[1-9]|10)|legitimate)$/u));

export const itemIdSchema = z.string().check(z.regex(/^(?:th-\d{3}|kt-[a-z0-9]+-\d{2})$/u));

/** A content hash: see `content-hash.ts`. */
export const hashSchema = z.string().check(z.regex(/^[0-9a-z]{1,16}$/u));
