/**
 * How much two sets have in common: the size of what both hold over the size of what either holds (Jaccard 1901).
 *
 * @returns 0 to 1; 0 for two empty sets
 */
export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = countCommon(one, other);
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}

/** How many members two sets have in common. */
export function countCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((member) => other.has(member)).length;
}
