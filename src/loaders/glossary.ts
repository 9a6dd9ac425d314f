import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { termsUsed } from '#domain/document/terms-used.ts';

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

/**
 * The sources behind the terms of a text: its list of terms cites them.
 *
 * @param body MDX text
 * @throws RangeError when it links a term that does not exist
 */
export async function loadTermSources(body: string): Promise<readonly string[]> {
  const terms = await Promise.all(termsUsed(body).map(loadTerm));
  return terms.flatMap(({ data }) => data.citations.map(({ source }) => source));
}
