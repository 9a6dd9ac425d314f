/** How long ago a document's validity was looked up: `aged` past 90 days, `stale` past 180. */
export type Staleness = 'fresh' | 'aged' | 'stale';

/** Past so many days the build reminds the editor. */
export const AGED_AFTER_DAYS = 90;
/** Past so many days the page tells the reader. */
export const STALE_AFTER_DAYS = 180;

/**
 * Judges the age of a look-up. A clock set back before the look-up, or a day that cannot be read, counts as `fresh`:
 * nothing false may be said because a clock is wrong.
 *
 * @param checkedOn `yyyy-mm-dd`
 * @param today `yyyy-mm-dd`
 */
export function stalenessOf(checkedOn: string, today: string): Staleness {
  const days = (Date.parse(today) - Date.parse(checkedOn)) / DAY;
  if (days > STALE_AFTER_DAYS) return 'stale';
  return days > AGED_AFTER_DAYS ? 'aged' : 'fresh';
}

const DAY = 86_400_000;
