import { z } from 'zod';

export const behaviourIdSchema = z.string().regex(/^hv(0[1-9]|10)$/u);

export const clauseLetterSchema = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type ClauseLetter = z.infer<typeof clauseLetterSchema>;

export const behaviourSchema = z.strictObject({
  id: behaviourIdSchema,
  shortName: z.string().min(1),
  /** The published clause from which the handbook split this behaviour. */
  clause: clauseLetterSchema,
  summary: z.string().min(1),
  /** The behaviours most easily taken for this one, nearest first. */
  nearest: z.array(behaviourIdSchema).min(1),
});
export type BehaviourData = z.infer<typeof behaviourSchema>;

/** The six clauses as the newspaper printed them (`content/behaviours/clauses.yaml`). */
export const clausesSchema = z.strictObject({
  source: z.string().min(1),
  clauses: z.record(
    clauseLetterSchema,
    z.strictObject({ wording: z.string().min(1), note: z.string().min(1) }),
  ),
});
export type Clauses = z.infer<typeof clausesSchema>;

/** What a unit holding the directive fills in (`content/behaviours/official.yaml`). */
export const officialSchema = z.record(
  behaviourIdSchema,
  z.strictObject({
    officialNumber: z.int().min(1).max(10).nullable(),
    officialWording: z.string().min(1).nullable(),
  }),
);
export type Official = z.infer<typeof officialSchema>;
