import { kindPoints } from './kind-points.ts';
import { documentOf } from './part-of-document.ts';
import { queryReadings } from './query-readings.ts';
import { splitWords, type NameWord } from './split-words.ts';
import type { Suggestion } from './suggestion.ts';

const MIN_CHARACTERS = 2;
const POINTS = { atStart: 12, together: 6, exactMarks: 3, wholeWord: 2, superseded: -1, spareWord: -0.1 };
const WITHOUT_TONE = 0.6;

/**
 * Names that what was typed so far may become, marks and case aside, abbreviations written out; best first. A name
 * typed to its end is not offered again: the results below lead to it, and the arrow keys go straight to them.
 *
 * @param query as typed; two letters or digits at least, quoted phrases get none
 */
export function suggest(query: string, entries: readonly Suggestion[], limit = 6): readonly Suggestion[] {
  const typed = splitWords(query);
  const letters = typed.reduce((sum, { folded }) => sum + folded.length, 0);
  if (letters < MIN_CHARACTERS || /["“”«»]/u.test(query)) return [];
  const readings = queryReadings(typed);
  const found = entries
    .map((entry) => ({ entry, score: Math.max(...readings.map((words) => score(entry, words, typed))) }))
    .filter(({ score }) => score > -Infinity);
  const line = typed.map(({ folded }) => folded).join(' ');
  // While the document's own name is still being typed, its articles only crowd the list.
  const documents = new Set(found.map(({ entry }) => entry.path));
  const isWhole = found.some(({ entry }) => nameOf(entry) === line);
  return found
    .filter(({ entry }) => !documents.has(documentOf(entry) ?? ''))
    .filter(({ entry }) => !isWhole || nameOf(entry).startsWith(`${line} `))
    .sort((a, b) => b.score - a.score || a.entry.words.length - b.entry.words.length)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Points of an entry for one reading; -Infinity when a word is missing. The last word may be unfinished. */
function score(entry: Suggestion, reading: readonly string[], typed: readonly NameWord[]): number {
  const { words, state } = entry;
  const last = reading.length - 1;
  const fits =
    (word: string, at: number) =>
    ({ folded }: NameWord) =>
      at === last ? folded.startsWith(word) : folded === word;
  if (!reading.every((word, at) => words.some(fits(word, at)))) return -Infinity;
  const start = words.findIndex((_, from) =>
    reading.every((word, at) => {
      const own = words[from + at];
      return own !== undefined && fits(word, at)(own);
    }),
  );
  const place = start === 0 ? POINTS.atStart : start > 0 ? POINTS.together : 0;
  const tail = reading[last] ?? '';
  const isWholeWord = words.some(({ folded }) => folded === tail);
  return (
    place +
    kindPoints(entry) +
    POINTS.exactMarks * shareOfExact(words, typed) +
    (isWholeWord ? POINTS.wholeWord : 0) +
    (state === '' ? 0 : POINTS.superseded) +
    POINTS.spareWord * (words.length - reading.length)
  );
}

/** Share of the words typed with marks that the name spells so; without its tone, which is often typed last, less. */
function shareOfExact(words: readonly NameWord[], typed: readonly NameWord[]): number {
  const marked = typed.filter(({ exact, folded }) => exact !== folded);
  if (marked.length === 0) return 0;
  const letters = ({ exact }: NameWord) => exact.replace(/\d$/u, '');
  const kept = marked.map((word) => {
    if (words.some(({ exact }) => exact === word.exact)) return 1;
    return words.some((own) => letters(own).startsWith(letters(word))) ? WITHOUT_TONE : 0;
  });
  return kept.reduce<number>((sum, part) => sum + part, 0) / marked.length;
}

/** The name without what stands in brackets, folded. */
function nameOf({ title }: Suggestion): string {
  return splitWords(title.replace(/\s*\(.*$/u, ''))
    .map(({ folded }) => folded)
    .join(' ');
}
