import { z } from 'zod';

/**
 * The day of a change, read from the id it shares with its file.
 *
 * @param id `2026-11-23-ban-dau`
 * @returns `2026-11-23`
 * @throws RangeError when the id does not begin with a calendar day and a name
 */
export function changeDate(id: string): string {
  const date = /^(\d{4}-\d{2}-\d{2})-[a-z0-9]/u.exec(id)?.[1];
  if (date === undefined || !z.iso.date().safeParse(date).success) {
    throw new RangeError(`Cannot read the day of change "${id}": expected yyyy-mm-dd-name`);
  }
  return date;
}
