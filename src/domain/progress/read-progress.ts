import * as z from 'zod/mini';
import { attemptSchema } from '../practice/attempt.ts';
import type { Attempt } from '../practice/attempt.ts';
import { sessionStateSchema } from '../practice/session-state.ts';
import { settleProgress } from './merge-progress.ts';
import { EMPTY_PROGRESS, PROGRESS_VERSION, settingsSchema } from './progress-schema.ts';
import type { Progress } from './progress-schema.ts';

/**
 * - `kept`: read well, or nothing was kept yet.
 * - `damaged`: some of it could not be read; the rest is there. Set the text aside before writing.
 * - `newer`: written by a later version of the site. What this one understands is there; do not write over it.
 * - `foreign`: not ours at all. Set it aside before writing.
 */
export type ProgressHealth = 'kept' | 'damaged' | 'newer' | 'foreign';

export interface ProgressReading {
  readonly progress: Progress;
  readonly health: ProgressHealth;
  /** Answers in the list that could not be read. */
  readonly lost: number;
}

/** What can be told of a progress before its parts are read. */
const outlineSchema = z.object({
  version: z.int().check(z.minimum(PROGRESS_VERSION)),
  attempts: z.optional(z.unknown()),
  session: z.optional(z.unknown()),
  settings: z.optional(z.unknown()),
});

/**
 * Reads what was kept; never throws. A list of answers in which some are damaged is saved answer by answer.
 *
 * @param value parsed JSON; undefined or null when nothing was kept
 */
export function readProgress(value: unknown): ProgressReading {
  if (value === undefined || value === null) return { progress: EMPTY_PROGRESS, health: 'kept', lost: 0 };
  const outline = outlineSchema.safeParse(value);
  if (!outline.success) return { progress: EMPTY_PROGRESS, health: 'foreign', lost: 0 };
  const { version, attempts, session, settings } = outline.data;
  const log = salvageAttempts(attempts);
  const readSession = session === undefined ? undefined : sessionStateSchema.safeParse(session);
  const readSettings = settingsSchema.safeParse(settings);
  const isWhole = log.isWhole && readSession?.success !== false && readSettings.success;
  return {
    progress: settleProgress({
      version: PROGRESS_VERSION,
      attempts: log.attempts,
      ...(readSession?.success ? { session: readSession.data } : {}),
      settings: readSettings.success ? readSettings.data : EMPTY_PROGRESS.settings,
    }),
    health: version > PROGRESS_VERSION ? 'newer' : isWhole ? 'kept' : 'damaged',
    lost: log.lost,
  };
}

function salvageAttempts(value: unknown): {
  readonly attempts: Attempt[];
  readonly lost: number;
  readonly isWhole: boolean;
} {
  if (!Array.isArray(value)) return { attempts: [], lost: 0, isWhole: false };
  const attempts: Attempt[] = [];
  for (const entry of value) {
    const parsed = attemptSchema.safeParse(entry);
    if (parsed.success) attempts.push(parsed.data);
  }
  const lost = value.length - attempts.length;
  return { attempts, lost, isWhole: lost === 0 };
}
