import * as z from 'zod/mini';
import { attemptSchema } from '../practice/attempt.ts';
import type { Attempt } from '../practice/attempt.ts';
import { canonicalJson } from '../practice/canonical-json.ts';
import { hashText } from '../practice/content-hash.ts';
import { settleProgress } from './merge-progress.ts';
import { PROGRESS_VERSION } from './progress-schema.ts';
import type { Progress } from './progress-schema.ts';

/** Tells our files from any other JSON. */
export const FILE_MAGIC = 'so-tay-34/tien-trinh';

/** A file of one's answers, to carry to another device. The running session and the settings stay at home. */
export const progressFileSchema = z.object({
  magic: z.literal(FILE_MAGIC),
  version: z.literal(PROGRESS_VERSION),
  /** Milliseconds since 1970. */
  exportedAt: z.int().check(z.minimum(0)),
  attempts: z.array(attemptSchema),
  /** Of the attempts; a file changed on the way is refused. */
  checksum: z.string(),
});

/**
 * The text of the file.
 *
 * @param now milliseconds since 1970
 */
export function toExportFile(progress: Progress, now: number): string {
  const { attempts } = settleProgress(progress);
  const file: z.infer<typeof progressFileSchema> = {
    magic: FILE_MAGIC,
    version: PROGRESS_VERSION,
    exportedAt: now,
    attempts,
    checksum: attemptsChecksum(attempts),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Guards against damage, not against forgery. */
export function attemptsChecksum(attempts: readonly Attempt[]): string {
  return hashText(canonicalJson(attempts));
}
