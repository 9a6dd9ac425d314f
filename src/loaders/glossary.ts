import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

/** All terms in Vietnamese alphabetical order. */
export async function loadTerms(): Promise<CollectionEntry<'glossary'>[]> {
  const order = new Intl.Collator('vi');
  const entries = await getCollection('glossary');
  return entries.toSorted((a, b) => order.compare(a.data.term, b.data.term));
}

/**
 * One term by its slug.
 *
 * @throws RangeError when there is none
 */
export async function loadTerm(slug: string): Promise<CollectionEntry<'glossary'>> {
  const entry = (await getCollection('glossary')).find(({ id }) => id === slug);
  if (!entry) throw new RangeError(`Cannot load term "${slug}": no content/glossary/${slug}.yaml`);
  return entry;
}
