/**
 * Writes a full or partial ISO date the Vietnamese way.
 *
 * @param date `2025`, `2025-07` or `2025-07-09`
 * @returns `2025`, `7/2025` or `9/7/2025`
 * @throws RangeError when the text is not such a date
 */
export function formatDate(date: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  if (!match) throw new RangeError(`Cannot format date "${date}": expected yyyy, yyyy-mm or yyyy-mm-dd`);
  const [, year, month, day] = match;
  return [day, month]
    .filter((part) => part !== undefined)
    .map(Number)
    .concat(Number(year))
    .join('/');
}
