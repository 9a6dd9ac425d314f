import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

/** All meeting kits, in the order of their list. */
export async function loadMeetings(): Promise<CollectionEntry<'meetings'>[]> {
  return (await getCollection('meetings')).toSorted((a, b) => a.data.order - b.data.order);
}

/**
 * One kit by its slug.
 *
 * @throws RangeError when there is none
 */
export async function loadMeeting(slug: string): Promise<CollectionEntry<'meetings'>> {
  const entry = (await loadMeetings()).find(({ id }) => id === slug);
  if (!entry) throw new RangeError(`Cannot load meeting kit "${slug}": no content/meetings/${slug}.mdx`);
  return entry;
}
