import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

/** All tasks, in any order. */
export function loadTasks(): Promise<CollectionEntry<'tasks'>[]> {
  return getCollection('tasks');
}

/**
 * One task by its slug.
 *
 * @throws RangeError when there is none
 */
export async function loadTask(slug: string): Promise<CollectionEntry<'tasks'>> {
  const entry = (await loadTasks()).find(({ id }) => id === slug);
  if (!entry) throw new RangeError(`Cannot load task "${slug}": no content/tasks/${slug}.mdx`);
  return entry;
}
