import { z } from 'zod';

/** A page of plain words, such as the introduction. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
});
export type PageData = z.infer<typeof pageSchema>;
