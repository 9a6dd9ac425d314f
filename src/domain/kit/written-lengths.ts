import { KIT_LENGTHS } from '../meeting/kit-schema.ts';
import type { KitLength } from '../meeting/kit-schema.ts';

/**
 * Reads the lengths of session written in `phut` of a screen or a discussion question: “20 45”.
 *
 * @returns shortest first; undefined on anything but lengths there are, each once, shortest first, one space between
 */
export function writtenLengths(text: string): readonly KitLength[] | undefined {
  const words = text.split(' ');
  const lengths = KIT_LENGTHS.filter((length) => words.includes(String(length)));
  return lengths.length > 0 && lengths.join(' ') === text ? lengths : undefined;
}

/** The lengths as `phut` and `data-lengths` write them. */
export function lengthsText(lengths: readonly KitLength[]): string {
  return lengths.join(' ');
}
