import { localDay } from '#browser/local-day.ts';
import { formatDate } from '#domain/text/format-date.ts';

/**
 * A moment as the reader's calendar has it: `9/7/2026`.
 *
 * @param at milliseconds since 1970
 */
export function dayWords(at: number): string {
  return formatDate(localDay(at));
}

/** When practising again is worth while: a date to come, or any day now. */
export function fromWhen(due: number, now: number): string {
  return due <= now ? 'từ hôm nay' : `từ ${dayWords(due)}`;
}
