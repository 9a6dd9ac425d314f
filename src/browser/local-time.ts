import type { LocalMoment } from '#domain/meeting/minutes-moment.ts';
import { localDay } from './local-day.ts';

/**
 * A moment by the reader's own clock.
 *
 * @param at milliseconds since 1970
 * @returns undefined when no date is so far away
 */
export function localTime(at: number): LocalMoment | undefined {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return undefined;
  return { day: localDay(at), hours: date.getHours(), minutes: date.getMinutes() };
}
