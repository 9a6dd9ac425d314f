/** The reader's own calendar day, `yyyy-mm-dd`. */
export function today(): string {
  return calendarDay(Date.now());
}

/**
 * The calendar day of a moment where the reader is, `yyyy-mm-dd`.
 *
 * @param at milliseconds since 1970
 */
export function calendarDay(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
