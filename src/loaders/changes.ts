import { getCollection } from 'astro:content';
import { changeDate } from '#domain/change/change-date.ts';

/**
 * All changes with their day, newest first.
 *
 * @throws RangeError when a file name does not begin with a day
 */
export async function loadChanges() {
  const entries = await getCollection('changes');
  return entries
    .map(({ id, data }) => ({ id, date: changeDate(id), ...data }))
    .toSorted((a, b) => b.id.localeCompare(a.id));
}
