import { z } from 'zod';

/** One dated entry of “Có gì mới”. Its day stands in the file name: see `changeDate`. */
export const changeSchema = z.strictObject({
  title: z.string().min(1),
  /** What changed and what the reader should do about it, in one to three sentences. */
  summary: z.string().min(1),
  /** What it concerns: cross-reference targets, as in `<Dan toi>`. */
  targets: z.array(z.string().min(1)),
});
export type ChangeData = z.infer<typeof changeSchema>;
