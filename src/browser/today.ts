import { localDay } from './local-day.ts';

/** The reader's own calendar day, `yyyy-mm-dd`. */
export function today(): string {
  return localDay(Date.now());
}
