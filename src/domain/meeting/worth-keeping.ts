import type { Meeting } from './meeting-state.ts';

/** A kept meeting is gone on with for so long; later a new one is begun, and the old one stays in the list of records. */
const STILL_TODAY = 12 * 60 * 60 * 1000;

/** Whether something has happened that somebody would miss: the clock was started, or something was written down. */
export function isWorthKeeping({ beganAt, counts, spoke, conclusions }: Meeting): boolean {
  return beganAt !== null || [counts, spoke, conclusions].some((record) => Object.keys(record).length > 0);
}

/**
 * Whether a deck opened again goes on with a kept meeting.
 *
 * @param now milliseconds since 1970
 */
export function isUnderWay({ beganAt, endedAt }: Meeting, now: number): boolean {
  return endedAt === null && (beganAt === null || now - beganAt < STILL_TODAY);
}
