import type { Term } from './query.ts';
import type { Token } from './tokenise.ts';

/** A place where a term stands in a text: tokens `from` up to, not including, `to`. */
export interface TermMatch {
  readonly term: number;
  readonly from: number;
  readonly to: number;
  /** Words spelled with the very marks typed. */
  readonly exactWords: number;
}

/**
 * Finds every place of every term, in the order of the text. A longer reading of a term hides a shorter one inside it.
 */
export function matchTerms(tokens: readonly Token[], terms: readonly Term[]): readonly TermMatch[] {
  const places = new Map<string, number[]>();
  tokens.forEach(({ folded }, at) => {
    const list = places.get(folded);
    if (list) list.push(at);
    else places.set(folded, [at]);
  });
  return terms
    .flatMap((term, index) => matchesOf(term, index, tokens, places))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

function matchesOf(
  term: Term,
  index: number,
  tokens: readonly Token[],
  places: ReadonlyMap<string, readonly number[]>,
): readonly TermMatch[] {
  const matches = new Map<number, TermMatch>();
  for (const words of term.alternatives) {
    for (const from of starts(words, term.isPrefix, tokens, places)) {
      const fits = words.every((word, offset) => offset === 0 || tokens[from + offset]?.folded === word);
      const to = from + words.length;
      if (!fits || (matches.get(from)?.to ?? 0) >= to) continue;
      const exactWords = term.exact.filter((key, offset) => tokens[from + offset]?.exact === key).length;
      matches.set(from, { term: index, from, to, exactWords });
    }
  }
  return [...matches.values()];
}

function starts(
  [first]: readonly string[],
  isPrefix: boolean,
  tokens: readonly Token[],
  places: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  if (first === undefined) return [];
  if (!isPrefix) return places.get(first) ?? [];
  return tokens.flatMap(({ folded }, at) => (folded.startsWith(first) ? [at] : []));
}
