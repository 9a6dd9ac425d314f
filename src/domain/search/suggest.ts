import { queryReadings } from './query-readings.ts';
import { splitWords, type NameWord } from './split-words.ts';
import type { Suggestion } from './suggestion.ts';

const MIN_CHARACTERS = 2;
const POINTS = { atStart: 12, together: 6, exactMarks: 3, wholeNumber: 2, superseded: -1, spareWord: -0.1 };
const KIND_POINTS: Readonly<Record<string, number>> = {
  'Văn bản': 3,
  'Biểu hiện': 2.5,
  'Việc cần làm': 2.5,
  'Thuật ngữ': 2.5,
  Điều: 1.5,
  Trang: 1,
  'Câu hỏi': 0.5,
};

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
  const isWhole = found.some(({ entry }) => isName(entry, readings));
  return found
    .filter(({ entry }) => !isWhole || (!isName(entry, readings) && continues(entry, readings)))
    .sort((a, b) => b.score - a.score || a.entry.words.length - b.entry.words.length)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Points of an entry for one reading; -Infinity when a word is missing. The last word may be unfinished. */
function score({ words, kind, state }: Suggestion, reading: readonly string[], typed: readonly NameWord[]) {
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
  const isWholeNumber = /^\d+$/u.test(tail) && words.some(({ folded }) => folded === tail);
  return (
    place +
    (KIND_POINTS[kind] ?? 0) +
    POINTS.exactMarks * shareOfExact(words, typed) +
    (isWholeNumber ? POINTS.wholeNumber : 0) +
    (state === '' ? 0 : POINTS.superseded) +
    POINTS.spareWord * (words.length - reading.length)
  );
}

/** Share of the words typed with marks that the name spells so; tone aside, for a tone is often typed last. */
function shareOfExact(words: readonly NameWord[], typed: readonly NameWord[]): number {
  const marked = typed.filter(({ exact, folded }) => exact !== folded);
  if (marked.length === 0) return 0;
  const letters = ({ exact }: NameWord) => exact.replace(/\d$/u, '');
  const kept = marked.filter((word) =>
    words.some(
      (own) =>
        own.exact === word.exact || (letters(own).startsWith(letters(word)) && own.exact !== own.folded),
    ),
  );
  return kept.length / marked.length;
}

/** The name without what stands in brackets. */
function nameWords({ title }: Suggestion): readonly string[] {
  return splitWords(title.replace(/\s*\(.*$/u, '')).map(({ folded }) => folded);
}

function isName(entry: Suggestion, readings: readonly (readonly string[])[]): boolean {
  const name = nameWords(entry).join(' ');
  return readings.some((words) => words.join(' ') === name);
}

function continues(entry: Suggestion, readings: readonly (readonly string[])[]): boolean {
  const name = nameWords(entry).join(' ');
  return readings.some((words) => name.startsWith(`${words.join(' ')} `));
}
