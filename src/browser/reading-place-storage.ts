import { formatReadingPlace, parseReadingPlace } from '#domain/reading/reading-place.ts';
import type { ReadingPlace } from '#domain/reading/reading-place.ts';
import { READING_PLACE_KEY } from './early-reading-place.ts';

/** The place last read on this device; undefined when none is kept, or nothing readable. Never throws. */
export function readReadingPlace(): ReadingPlace | undefined {
  try {
    return parseReadingPlace(localStorage.getItem(READING_PLACE_KEY) ?? '');
  } catch {
    // Blocked storage holds no place.
    return undefined;
  }
}

/** Keeps the place instead of the one before. Full or blocked storage keeps nothing; the page goes on. */
export function writeReadingPlace(place: ReadingPlace): void {
  try {
    localStorage.setItem(READING_PLACE_KEY, formatReadingPlace(place));
  } catch {
    // A convenience only: nobody needs to be told that a mark was not set.
  }
}

/** Deletes the kept place. */
export function forgetReadingPlace(): void {
  try {
    localStorage.removeItem(READING_PLACE_KEY);
  } catch {
    // Nothing is kept when storage is blocked, so there is nothing to delete.
  }
}
