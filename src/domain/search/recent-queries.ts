import { fold } from '../text/fold.ts';

/** How many are kept. */
export const MAX_RECENT = 8;
const MAX_LENGTH = 120;
const MIN_LENGTH = 2;
const VERSION = 1;

/**
 * Adds a query that was really used; the same words typed otherwise take its place.
 *
 * @param recent newest first
 * @returns newest first, at most {@link MAX_RECENT}; unchanged when the query is too short or too long to keep
 */
export function addRecent(recent: readonly string[], query: string): readonly string[] {
  const text = tidy(query);
  if (text.length < MIN_LENGTH || text.length > MAX_LENGTH) return recent;
  return [text, ...removeRecent(recent, text)].slice(0, MAX_RECENT);
}

/** Drops a query and its other spellings. */
export function removeRecent(recent: readonly string[], query: string): readonly string[] {
  return recent.filter((known) => key(known) !== key(query));
}

/** The text to keep. */
export function writeRecent(recent: readonly string[]): string {
  return JSON.stringify({ version: VERSION, queries: recent });
}

/**
 * Reads kept text; whatever it cannot vouch for is left out.
 *
 * @returns newest first; empty for damaged text or another version
 */
export function readRecent(text: string | null): readonly string[] {
  const data = parseJson(text ?? '');
  if (typeof data !== 'object' || data === null || !('version' in data) || data.version !== VERSION)
    return [];
  if (!('queries' in data) || !Array.isArray(data.queries)) return [];
  const queries: readonly unknown[] = data.queries;
  return queries
    .filter((query) => typeof query === 'string')
    .reduceRight<readonly string[]>((kept, query) => addRecent(kept, query), []);
}

function tidy(query: string): string {
  return query.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function key(query: string): string {
  return fold(tidy(query));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Damaged text holds nothing worth telling the reader of.
    return undefined;
  }
}
