import type { Vocabulary } from './vocabulary.ts';

/** Words beside the doubtful one, without marks. */
export interface Neighbours {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

const SHORT = 4;

/**
 * The word of the site one slip away (a letter more, less, other, or two swapped) from what was typed. A short word
 * leaves too many readings, so there its neighbour must confirm the choice.
 *
 * @param folded a word of letters without marks that the site does not know
 */
export function nearestWord(folded: string, beside: Neighbours, vocabulary: Vocabulary): string | undefined {
  let best: { readonly word: string; readonly score: number } | undefined;
  for (const [word, { count }] of vocabulary.words) {
    if (!/^[a-z]{2,}$/u.test(word) || !isOneSlipAway(folded, word)) continue;
    const confirmed =
      vocabulary.pairs.has(`${beside.before ?? ''} ${word}`) ||
      vocabulary.pairs.has(`${word} ${beside.after ?? ''}`);
    if (folded.length <= SHORT && !confirmed) continue;
    const sameStart = word.startsWith(folded.charAt(0));
    const sameLetters = word.length === folded.length && sorted(word) === sorted(folded);
    const score = (confirmed ? 20 : 0) + (sameStart ? 4 : 0) + (sameLetters ? 4 : 0) + Math.log(count + 1);
    if (!best || score > best.score) best = { word, score };
  }
  return best?.word;
}

/** Whether one insertion, deletion, substitution or swap of neighbours turns one word into the other. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if ([restB.slice(1), restB].includes(restA.slice(1)) || restA === restB.slice(1)) return true;
  const swapped = restB.charAt(1) + restB.charAt(0) + restB.slice(2);
  return restB.length > 1 && restA === swapped;
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}
