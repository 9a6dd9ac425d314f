/**
 * JSON with the keys of every object in alphabetical order, so that equal values have equal text.
 *
 * @param value plain JSON; keys whose value is undefined are left out, as JSON does
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
