import type { TermMatch } from './match-terms.ts';
import type { Term } from './query.ts';
import type { Token } from './tokenise.ts';
import type { Evidence } from './evidence.ts';

/** A piece of an excerpt; marked pieces are what was looked for, whole phrases in one piece. */
export interface Segment {
  readonly text: string;
  readonly isMarked: boolean;
}

const WORDS_BEFORE = 9;
const WORDS_SHOWN = 34;

/**
 * Cuts the telling part out of a text.
 *
 * @param content the text the tokens come from
 * @param found what `evidence` says of the same tokens
 * @returns pieces to be shown one after the other; empty when there is no text
 */
export function excerpt(
  content: string,
  tokens: readonly Token[],
  found: Evidence,
  terms: readonly Term[],
): readonly Segment[] {
  const from = windowStart(content, tokens, found);
  const to = Math.min(tokens.length, Math.max(from + WORDS_SHOWN, found.to));
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return [];
  const end = to === tokens.length ? endOfSentence(content, last.end) : last.end;
  const pieces: Segment[] = [];
  let at = first.start;
  const add = (upTo: number, isMarked: boolean) => {
    if (upTo > at) pieces.push({ text: tidy(content.slice(at, upTo)), isMarked });
    at = Math.max(at, upTo);
  };
  if (from > 0) pieces.push({ text: '… ', isMarked: false });
  for (const [runFrom, runTo] of markedRuns(found, terms)) {
    const start = tokens[runFrom];
    const stop = tokens[runTo - 1];
    if (!start || !stop || runFrom < from || runTo > to) continue;
    add(start.start, false);
    add(stop.end, true);
  }
  add(end, false);
  if (to < tokens.length) pieces.push({ text: ' …', isMarked: false });
  return pieces;
}

/** Starts at the sentence when it begins near; otherwise some words before the find. */
function windowStart(content: string, tokens: readonly Token[], { from, to }: Evidence): number {
  if (from === to) return 0;
  for (let at = from; at > Math.max(0, from - WORDS_BEFORE); at -= 1) {
    const gap = content.slice(tokens[at - 1]?.end, tokens[at]?.start);
    if (/[.!?;:]\s/u.test(gap)) return at;
  }
  return Math.max(0, from - WORDS_BEFORE);
}

/**
 * Joins neighbouring finds. Single words are marked only when the whole phrase is nowhere: else they distract.
 */
function markedRuns(
  { matches, run }: Evidence,
  terms: readonly Term[],
): readonly (readonly [number, number])[] {
  const runs: { from: number; to: number; matches: TermMatch[] }[] = [];
  for (const match of matches) {
    const last = runs.at(-1);
    if (last && match.from <= last.to) {
      last.to = Math.max(last.to, match.to);
      last.matches.push(match);
    } else {
      runs.push({ from: match.from, to: match.to, matches: [match] });
    }
  }
  const required = terms.flatMap((term, index) => (term.required ? [index] : []));
  const isWhole = (found: readonly TermMatch[]) =>
    required.every((index) => found.some(({ term }) => term === index));
  const hasWhole = run > 0 && runs.some((candidate) => isWhole(candidate.matches));
  return runs
    .filter((candidate) =>
      hasWhole ? isWhole(candidate.matches) : candidate.matches.some(({ term }) => required.includes(term)),
    )
    .map(({ from, to }) => [from, to] as const);
}

/** The index leaves a space where it skipped a citation before a full stop. */
function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/ (?=[.,;:!?)])/gu, '');
}

function endOfSentence(content: string, from: number): number {
  return from + (/^[.!?”"')…]*/u.exec(content.slice(from))?.[0].length ?? 0);
}
