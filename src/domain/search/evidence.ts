import { matchTerms, type TermMatch } from './match-terms.ts';
import type { Term } from './query.ts';
import type { Token } from './tokenise.ts';

/** How well one stretch of text answers the query. Shares are 0–1 by the weight of the terms. */
export interface Evidence {
  readonly matches: readonly TermMatch[];
  /** Terms that occur anywhere. */
  readonly covered: ReadonlySet<number>;
  readonly coverage: number;
  /** Terms that stand side by side in the order typed, in the best place. */
  readonly run: number;
  /** That place, in tokens; `from === to` when nothing was found. */
  readonly from: number;
  readonly to: number;
  /** Share of the words typed with marks that the best place spells the same. */
  readonly exact: number;
}

interface Chain {
  readonly weight: number;
  readonly to: number;
  readonly exactWords: number;
}

const EXACT_BONUS = 0.05;

/** Weighs what a text has of the terms. */
export function evidence(tokens: readonly Token[], terms: readonly Term[]): Evidence {
  const matches = matchTerms(tokens, terms);
  const covered = new Set(matches.map(({ term }) => term));
  const total = sum(terms.map(({ weight }) => weight));
  const typedExact = sum(terms.map(({ exact }) => exact.length));
  const chains = new Map<TermMatch, Chain>();
  let best: (Chain & { readonly from: number }) | undefined;
  for (let at = matches.length - 1; at >= 0; at -= 1) {
    const match = matches[at];
    if (!match) continue;
    const chain = longestFrom(match, at, matches, terms, chains);
    chains.set(match, chain);
    if (!best || value(chain) > value(best)) best = { ...chain, from: match.from };
  }
  const part = (weight: number) => (total > 0 ? weight / total : 0);
  return {
    matches,
    covered,
    coverage: part(sum([...covered].map((index) => terms[index]?.weight ?? 0))),
    run: part(best?.weight ?? 0),
    from: best?.from ?? 0,
    to: best?.to ?? 0,
    exact: typedExact > 0 && best ? best.exactWords / typedExact : 0,
  };
}

/** Follows the next term right after this one; light words may be missing on either side. */
function longestFrom(
  match: TermMatch,
  at: number,
  matches: readonly TermMatch[],
  terms: readonly Term[],
  chains: ReadonlyMap<TermMatch, Chain>,
): Chain {
  const own = terms[match.term]?.weight ?? 0;
  let best: Chain = { weight: own, to: match.to, exactWords: match.exactWords };
  for (let after = at + 1; after < matches.length; after += 1) {
    const next = matches[after];
    if (!next || next.from > match.to + 1) break;
    const rest = chains.get(next);
    if (!rest || next.from < match.to || !follows(match.term, next.term, terms)) continue;
    const chain = {
      weight: own + rest.weight * (next.from === match.to ? 1 : 0.8),
      to: rest.to,
      exactWords: match.exactWords + rest.exactWords,
    };
    if (value(chain) > value(best)) best = chain;
  }
  return best;
}

function follows(term: number, next: number, terms: readonly Term[]): boolean {
  return next > term && terms.slice(term + 1, next).every(({ required }) => !required);
}

function value({ weight, exactWords }: Chain): number {
  return weight * (1 + EXACT_BONUS * exactWords);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
