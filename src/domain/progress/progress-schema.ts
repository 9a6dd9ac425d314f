import * as z from 'zod/mini';
import { attemptSchema } from '../practice/attempt.ts';
import { sessionStateSchema } from '../practice/session-state.ts';

export const PROGRESS_VERSION = 2;

export const settingsSchema = z.object({
  /** On a computer used by several people everything is forgotten when the browser closes. */
  sharedComputer: z.boolean(),
  /** When the setting was last changed, in milliseconds since 1970; the later one wins between two tabs. */
  changedAt: z.int().check(z.minimum(0)),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/**
 * All that practice keeps of a learner, on this device only. Version 1 was one quiz state for each quiz, see
 * `migrate-quiz.ts`.
 */
export const progressSchema = z.object({
  version: z.literal(PROGRESS_VERSION),
  /** The log of answers, oldest first, each id once; the answers of the session among them. */
  attempts: z.array(attemptSchema),
  /** The session that is running, if any. */
  session: z.optional(sessionStateSchema),
  settings: settingsSchema,
});
export type Progress = Readonly<z.infer<typeof progressSchema>>;

export const EMPTY_PROGRESS: Progress = {
  version: PROGRESS_VERSION,
  attempts: [],
  settings: { sharedComputer: false, changedAt: 0 },
};
