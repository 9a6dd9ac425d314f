import { formatDate } from '../text/format-date.ts';

/** Past so many days a date says more than a count. */
const COUNTED_DAYS = 30;
const DAY = 86_400_000;

/**
 * Says how long ago something was read: "hôm nay", "hôm qua", "3 ngày trước", "ngày 9/7/2026". A day to come (a clock
 * was set back) is named by its date: a count would be false. A day that cannot be read says nothing.
 *
 * @param readOn `yyyy-mm-dd`
 * @param today `yyyy-mm-dd`
 */
export function whenRead(readOn: string, today: string): string {
  const days = (Date.parse(today) - Date.parse(readOn)) / DAY;
  if (Number.isNaN(days)) return '';
  if (days === 0) return 'hôm nay';
  if (days === 1) return 'hôm qua';
  return days > 0 && days <= COUNTED_DAYS ? `${days} ngày trước` : `ngày ${formatDate(readOn)}`;
}
