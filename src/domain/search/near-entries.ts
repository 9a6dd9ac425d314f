import { documentOf } from './part-of-document.ts';
import { meaningfulWords } from './question-words.ts';
import { isOneSlipAway } from './spelling.ts';
import { kindPoints } from './kind-points.ts';
import { splitWords, type NameWord } from './split-words.ts';
import type { Suggestion } from './suggestion.ts';
import { isSyllable } from './syllable.ts';
import { tokenise } from './tokenise.ts';

/** How much of the query must be met, by weight, for an entry to be called near. */
const NEAR_ENOUGH = 0.34;
const LIKENESS = { otherMarks: 0.8, oneSlip: 0.7, otherSyllable: 0.3, beginning: 0.6, twoSlips: 0.45 };

/**
 * Names near to a query that found nothing: those that share words with it or have words a slip or two away. Rare
 * words count more.
 *
 * @param query as typed, or the words of an address
 * @returns best first; empty when nothing is near
 */
export function nearEntries(query: string, entries: readonly Suggestion[], limit = 6): readonly Suggestion[] {
  const asked = askedWords(query);
  const weights = asked.map((word) => rarity(word, entries));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return [];
  const judged = entries.map((entry) => {
    const met = asked.reduce(
      (sum, word, at) =>
        sum + (weights[at] ?? 0) * Math.max(0, ...entry.words.map((own) => likeness(word, own))),
      0,
    );
    return {
      entry,
      share: met / total,
      score: met / total + 0.02 * kindPoints(entry) - 0.005 * entry.words.length,
    };
  });
  const shares = new Map(judged.map(({ entry, share }) => [entry.path, share]));
  return (
    judged
      .filter(({ share }) => share >= NEAR_ENOUGH)
      // An article that is near by the name of its document only says what the document says.
      .filter(({ entry, share }) => share > (shares.get(documentOf(entry) ?? '') ?? 0))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ entry }) => entry)
  );
}

/** How alike a word asked for and a word of a name are, 0–1. */
function likeness(a: NameWord, b: NameWord): number {
  if (a.folded === b.folded) return a.exact === a.folded || a.exact === b.exact ? 1 : LIKENESS.otherMarks;
  if (/\d/u.test(a.folded + b.folded)) return 0;
  const shorter = Math.min(a.folded.length, b.folded.length);
  if (shorter >= 3 && isOneSlipAway(a.folded, b.folded)) {
    // A possible syllable may well be meant as typed.
    return isSyllable(a.folded) ? LIKENESS.otherSyllable : LIKENESS.oneSlip;
  }
  if (shorter >= 3 && (a.folded.startsWith(b.folded) || b.folded.startsWith(a.folded)))
    return LIKENESS.beginning;
  return shorter >= 5 && distance(a.folded, b.folded) <= 2 ? LIKENESS.twoSlips : 0;
}

function askedWords(query: string): readonly NameWord[] {
  const text = query.normalize('NFC');
  const tokens = tokenise(text);
  const flags = meaningfulWords(tokens, false);
  return tokens.filter((_, at) => flags[at]).flatMap((token) => splitWords(token.text));
}

/** A word no name has weighs the most: the query is about that. */
function rarity({ folded }: NameWord, entries: readonly Suggestion[]): number {
  const holders = entries.filter(({ words }) => words.some((own) => own.folded === folded)).length;
  return Math.log(1 + entries.length / (1 + holders));
}

/** Letters to insert, delete or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
