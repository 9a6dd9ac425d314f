import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

/** All comparison pages. */
export function loadComparisons(): Promise<CollectionEntry<'comparisons'>[]> {
  return getCollection('comparisons');
}

/**
 * A page of plain words.
 *
 * @throws RangeError when there is none
 */
export async function loadPage(slug: string): Promise<CollectionEntry<'pages'>> {
  const entry = (await getCollection('pages')).find(({ id }) => id === slug);
  if (!entry) throw new RangeError(`Cannot load page "${slug}": no content/pages/${slug}.mdx`);
  return entry;
}
