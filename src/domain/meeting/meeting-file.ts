import * as z from 'zod/mini';
import { canonicalJson } from '../practice/canonical-json.ts';
import { hashText } from '../practice/content-hash.ts';
import { MEETING_VERSION } from './meeting-state.ts';
import { replicaSchema } from './replica.ts';
import type { Replica } from './replica.ts';

/** Tells our files from any other JSON. */
export const MEETING_FILE_MAGIC = 'so-tay-34/buoi-sinh-hoat';

/** One meeting, to carry to another device. */
export const meetingFileSchema = z.object({
  magic: z.literal(MEETING_FILE_MAGIC),
  version: z.literal(MEETING_VERSION),
  /** Milliseconds since 1970. */
  exportedAt: z.int().check(z.minimum(0)),
  replica: replicaSchema,
  /** Of the replica; a file changed on the way is refused. */
  checksum: z.string(),
});

/**
 * The text of the file.
 *
 * @param now milliseconds since 1970
 */
export function toMeetingFile(replica: Replica, now: number): string {
  const file: z.infer<typeof meetingFileSchema> = {
    magic: MEETING_FILE_MAGIC,
    version: MEETING_VERSION,
    exportedAt: now,
    replica,
    checksum: replicaChecksum(replica),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Guards against damage, not against forgery. */
export function replicaChecksum(replica: Replica): string {
  return hashText(canonicalJson(replica));
}
