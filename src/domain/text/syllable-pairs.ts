import { splitSyllables } from './split-syllables.ts';

/** The different pairs of neighbouring syllables of a text, its two ends included, so that order counts. */
export function syllablePairs(text: string): ReadonlySet<string> {
  const syllables = ['^', ...splitSyllables(text), '$'];
  return new Set(syllables.slice(1).map((syllable, at) => `${syllables[at] ?? ''} ${syllable}`));
}
