/**
 * The reader's own calendar day of a moment, `yyyy-mm-dd`.
 *
 * @param at milliseconds since 1970
 */
export function localDay(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
