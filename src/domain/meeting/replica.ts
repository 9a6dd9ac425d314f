import * as z from 'zod/mini';
import { meetingSchema } from './meeting-state.ts';
import type { Meeting } from './meeting-state.ts';

/**
 * Who changed a register last: a number above every one that window had seen, and the window's name. A window takes a new
 * name each time it is loaded, so that no two changes have the same stamp.
 */
const stampSchema = z.object({
  sequence: z.int().check(z.minimum(1)),
  from: z.string().check(z.minLength(1), z.maxLength(60)),
});
export type Stamp = Readonly<z.infer<typeof stampSchema>>;

/** The stamp of every register changed so far, by `registerKey`. */
export const stampsSchema = z.record(z.string().check(z.maxLength(120)), stampSchema);
export type Stamps = Readonly<z.infer<typeof stampsSchema>>;

/** A meeting as one window or the storage knows it, with what is needed to join it to what another knows. */
export const replicaSchema = z.object({
  era: meetingSchema.shape.era,
  id: meetingSchema.shape.id,
  /** Null once the meeting has been deleted, so that no other window brings it back. */
  meeting: z.nullable(meetingSchema),
  stamps: stampsSchema,
});
export type Replica = Readonly<z.infer<typeof replicaSchema>>;

/** Fields that change as a whole. */
export const WHOLE_FIELDS = [
  'place',
  'beganAt',
  'endedAt',
  'runningSince',
  'undo',
  'timer',
  'cover',
  'size',
  'theme',
] as const satisfies readonly (keyof Meeting)[];

/** Fields that change entry by entry: two windows that count at once both keep their counts. */
export const KEYED_FIELDS = [
  'elapsed',
  'counts',
  'spoke',
  'conclusions',
] as const satisfies readonly (keyof Meeting)[];

/** What changes on its own: a field, or an entry of a keyed one. */
export function registerKey(field: keyof Meeting, entry?: string): string {
  return entry === undefined ? field : `${field}/${entry}`;
}

export function replicaOf(meeting: Meeting): Replica {
  return { era: meeting.era, id: meeting.id, meeting, stamps: {} };
}

/** The same meeting, deleted: its words and numbers are gone from the replica too. */
export function deletedReplica({ era, id }: Pick<Replica, 'era' | 'id'>): Replica {
  return { era, id, meeting: null, stamps: {} };
}
