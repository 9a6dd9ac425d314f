import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { ClauseLetter } from '#domain/behaviour/schema.ts';

/** All ten behaviours, hv01 first. */
export async function loadBehaviours(): Promise<CollectionEntry<'behaviours'>[]> {
  const entries = await getCollection('behaviours');
  return entries.toSorted((a, b) => a.data.id.localeCompare(b.data.id));
}

/**
 * One behaviour by its id (hv01 … hv10).
 *
 * @throws RangeError when there is none
 */
export async function loadBehaviour(id: string): Promise<CollectionEntry<'behaviours'>> {
  const entry = (await loadBehaviours()).find(({ data }) => data.id === id);
  if (!entry) throw new RangeError(`Cannot load behaviour "${id}": expected hv01 to hv10`);
  return entry;
}

/** The six clauses as published, with the id of their source. */
export async function loadClauses() {
  const entry = await getEntry('clauses', 'clauses');
  if (!entry) throw new RangeError('Cannot load clauses: content/behaviours/clauses.yaml is missing');
  return entry.data;
}

/** The published wording of one clause. */
export async function loadClause(letter: ClauseLetter) {
  const { source, clauses } = await loadClauses();
  const clause = clauses[letter];
  return { ...clause, letter, source };
}

/** What a unit has filled in of the directive's own number and wording; both null until then. */
export async function loadOfficial(id: string) {
  const entry = await getEntry('official', 'official');
  return entry?.data[id] ?? { officialNumber: null, officialWording: null };
}
