import { fold } from '../text/fold.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { isSyllable } from './syllable.ts';
import type { Token } from './tokenise.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Meaning {
  readonly short: string;
  readonly full: readonly string[];
  readonly words: readonly (readonly string[])[];
}

const MEANINGS: readonly Meaning[] = ABBREVIATIONS.map(([short, ...full]) => ({
  short: fold(short),
  full,
  words: full.map((phrase) => fold(phrase).split(' ')),
}));

/**
 * What an abbreviation stands for, as far as the site speaks of it. One that is also a syllable ("TU", từ) counts
 * only in capitals.
 *
 * @returns the meanings with their words without marks; empty when the token is no abbreviation
 */
export function expandAbbreviation(
  { text, folded }: Token,
  { words }: Vocabulary,
): readonly { readonly full: string; readonly words: readonly string[] }[] {
  if (isSyllable(folded) && text !== text.toUpperCase()) return [];
  return MEANINGS.filter(({ short }) => short === folded).flatMap((meaning) =>
    meaning.words.flatMap((sequence, at) =>
      sequence.every((word) => words.has(word)) ? [{ full: meaning.full[at] ?? '', words: sequence }] : [],
    ),
  );
}

/**
 * The abbreviation the site itself uses for a phrase.
 *
 * @param phrase words without marks
 * @returns the longest abbreviated phrase starting at `at`, or undefined
 */
export function abbreviationAt(
  phrase: readonly string[],
  at: number,
  { words }: Vocabulary,
): { readonly short: string; readonly length: number } | undefined {
  return MEANINGS.filter(({ short }) => words.has(short))
    .flatMap(({ short, words: sequences }) => sequences.map((sequence) => ({ short, sequence })))
    .filter(({ sequence }) => sequence.every((word, offset) => phrase[at + offset] === word))
    .map(({ short, sequence }) => ({ short, length: sequence.length }))
    .sort((a, b) => b.length - a.length)[0];
}
