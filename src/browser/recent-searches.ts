import { addRecent, readRecent, removeRecent, writeRecent } from '#domain/search/recent-queries.ts';

const KEY = 'so-tay-34/tim-gan-day';
/** A key of its own: damage to the list must not undo the choice. */
const OFF_KEY = 'so-tay-34/khong-nho-tim';

/** Whether this browser lets the site keep anything. */
export function canRemember(): boolean {
  try {
    const probe = `${KEY}/thu`;
    localStorage.setItem(probe, '');
    localStorage.removeItem(probe);
    return true;
  } catch {
    // Blocked by the reader's settings: there is nothing to show or to choose.
    return false;
  }
}

/** Queries used before on this device, newest first; none when storage is blocked or damaged. */
export function recentSearches(): readonly string[] {
  return readRecent(read(KEY));
}

/** Remembers a query that was really used, unless the reader has said not to. */
export function rememberSearch(query: string): void {
  if (isRemembering()) keep(addRecent(recentSearches(), query));
}

export function forgetSearch(query: string): void {
  keep(removeRecent(recentSearches(), query));
}

/** @returns how many were forgotten */
export function forgetSearches(): number {
  const count = recentSearches().length;
  remove(KEY);
  return count;
}

/** On unless the reader has ticked "Không nhớ trên máy này". */
export function isRemembering(): boolean {
  return read(OFF_KEY) === null;
}

export function setRemembering(isOn: boolean): void {
  if (isOn) remove(OFF_KEY);
  else write(OFF_KEY, '1');
}

function keep(recent: readonly string[]): void {
  if (recent.length === 0) remove(KEY);
  else write(KEY, writeRecent(recent));
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Blocked storage holds nothing.
    return null;
  }
}

function write(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Full or blocked: remembering is a convenience, the search goes on.
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing is kept when storage is blocked, so there is nothing to remove.
  }
}
