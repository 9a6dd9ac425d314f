import { parseYaml } from './parse-yaml.ts';
import type { SyntaxFault } from './parse-yaml.ts';
import { valueAt } from './yaml-value.ts';
import type { YamlEntry } from './yaml-value.ts';

/** Path of the lock within `content/`. */
export const LOCK_FILE = 'anchors.lock.json';

/**
 * Every anchor ever published, so that no link a reader has kept dies in silence:
 * `{ "pages": { "/van-ban/nghi-dinh-73/": ["dieu-1"] }, "retired": { "<page>#<anchor>": "<page>#<new anchor>" } }`
 */
export interface AnchorsLock {
  /** Address of a page, its anchors as values with places. */
  readonly pages: readonly YamlEntry[];
  readonly retired: readonly YamlEntry[];
  readonly faults: readonly SyntaxFault[];
}

/** Reads the lock; JSON is YAML too, and so every anchor keeps its line. */
export function readLock(text: string): AnchorsLock {
  const { root, faults } = parseYaml(text);
  return {
    pages: valueAt(root, 'pages')?.entries ?? [],
    retired: valueAt(root, 'retired')?.entries ?? [],
    faults,
  };
}

/**
 * Writes the lock anew: the anchors it had and those there are now. Nothing is ever dropped.
 *
 * @param lock the lock as it was, if there was one
 * @param current anchors by page address
 * @returns JSON, sorted, so that the same content gives the same bytes
 */
export function writeLock(
  lock: AnchorsLock | undefined,
  current: ReadonlyMap<string, readonly string[]>,
): string {
  const pages = new Map<string, Set<string>>();
  const add = (address: string, anchors: readonly string[]) => {
    pages.set(address, new Set([...(pages.get(address) ?? []), ...anchors]));
  };
  for (const { key, value } of lock?.pages ?? [])
    add(
      key,
      value.items.map(({ value: name }) => String(name)),
    );
  for (const [address, anchors] of current) if (anchors.length > 0) add(address, anchors);
  const sorted = {
    pages: Object.fromEntries(
      sortByKey([...pages]).map(([address, anchors]) => [address, [...anchors].sort(NATURAL.compare)]),
    ),
    retired: Object.fromEntries(
      sortByKey((lock?.retired ?? []).map(({ key, value }): [string, unknown] => [key, value.value])),
    ),
  };
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

/** So that dieu-2 comes before dieu-10. */
const NATURAL = new Intl.Collator('en', { numeric: true });

function sortByKey<T>(entries: readonly [string, T][]): [string, T][] {
  return entries.toSorted(([a], [b]) => NATURAL.compare(a, b));
}
