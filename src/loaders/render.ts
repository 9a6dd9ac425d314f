import { render } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

type MdxCollection = 'documents' | 'behaviours' | 'tasks' | 'meetings' | 'comparisons' | 'pages';

/** The component that shows an entry's words with a map of tags. */
export async function loadContent(entry: CollectionEntry<MdxCollection>) {
  const { Content } = await render(entry);
  return Content;
}
