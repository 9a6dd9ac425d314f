import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

/** All documents in reading order. */
export async function loadDocuments(): Promise<CollectionEntry<'documents'>[]> {
  const entries = await getCollection('documents');
  return entries.toSorted((a, b) => a.data.order - b.data.order);
}

/**
 * One document by its slug.
 *
 * @throws RangeError naming the documents there are
 */
export async function loadDocument(slug: string): Promise<CollectionEntry<'documents'>> {
  const entries = await loadDocuments();
  const entry = entries.find(({ id }) => id === slug);
  if (!entry) {
    const known = entries.map(({ id }) => id).join(', ');
    throw new RangeError(`Cannot load document "${slug}": there are ${known}`);
  }
  return entry;
}
