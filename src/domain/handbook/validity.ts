import { z } from 'zod';
import { documentStatusSchema } from '../document/schema.ts';

/** What the cover tells of a document: a part of its machine-readable copy. */
const copySchema = z.object({
  identification: z.object({ slug: z.string(), shortName: z.string() }),
  validity: z.object({
    status: documentStatusSchema,
    supersededBy: z.string().nullable(),
    supersededOn: z.string().nullable(),
    checkedOn: z.string(),
    checkedBy: z.string().nullable(),
  }),
});

export type DocumentValidity = z.infer<typeof copySchema>;

/**
 * Reads the validity out of the machine-readable copy of a document (`van-ban.json`).
 *
 * @throws SyntaxError | ZodError on anything else
 */
export function parseValidity(json: string): DocumentValidity {
  return copySchema.parse(JSON.parse(json));
}
