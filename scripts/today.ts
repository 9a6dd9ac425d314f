// A clock behind this day is wrong, and a wrong clock must neither refuse good content nor hide its age.
const EARLIEST_DAY = '2026-11-23';

/** Today in Việt Nam as `yyyy-mm-dd`, never before the first edition. */
export function todayInVietnam(): string {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  return clock > EARLIEST_DAY ? clock : EARLIEST_DAY;
}
