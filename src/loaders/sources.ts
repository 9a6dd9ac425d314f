import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

/** All sources by publisher, Vietnamese order. */
export async function loadSources(): Promise<CollectionEntry<'sources'>[]> {
  const order = new Intl.Collator('vi');
  const entries = await getCollection('sources');
  return entries.toSorted(
    (a, b) => order.compare(a.data.publisher, b.data.publisher) || order.compare(a.data.label, b.data.label),
  );
}

/**
 * One source by its id.
 *
 * @throws RangeError when there is none
 */
export async function loadSource(id: string): Promise<CollectionEntry<'sources'>> {
  const entry = (await getCollection('sources')).find((source) => source.id === id);
  if (!entry) throw new RangeError(`Cannot load source "${id}": no content/sources/${id}.yaml`);
  return entry;
}

/** The number of a source on paper: its place in the list of all sources, so that every print says the same. */
export async function loadSourceNumber(id: string): Promise<number> {
  const place = (await loadSources()).findIndex((source) => source.id === id);
  if (place === -1) throw new RangeError(`Cannot number source "${id}": no content/sources/${id}.yaml`);
  return place + 1;
}
