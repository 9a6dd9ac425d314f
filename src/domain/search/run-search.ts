import { analyseQuery } from './analyse-query.ts';
import { collectCandidates, type SearchEngine } from './collect-candidates.ts';
import { messages } from './messages.ts';
import type { QueryAnalysis } from './query.ts';
import type { ReadPage } from './read-page.ts';
import { scorePage, type ScoredPage } from './score-page.ts';
import type { SearchAnswer } from './search-answer.ts';
import { toSearchResult } from './to-search-result.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An index that can also hand out the text of a page. */
export interface PageIndex extends SearchEngine {
  load(id: string): Promise<ReadPage>;
}

export interface RunOptions {
  readonly vocabulary: Vocabulary;
  readonly index: PageIndex;
  /** How many pages are read and judged. */
  readonly limit: number;
}

const NEARLY_ALL = 0.6;
const ALL = 0.999;

/**
 * The whole search: understand the query, ask the index, judge the texts, say what happened.
 *
 * @param query as typed
 */
export async function runSearch(query: string, options: RunOptions): Promise<SearchAnswer> {
  const analysis = analyseQuery(query, options.vocabulary);
  const phrases = analysis.terms.filter(({ isQuoted }) => isQuoted).map(({ shown }) => shown);
  const answer = await answerTo(query, analysis, [], options);
  if (answer.results.length > 0 || phrases.length === 0) return answer;
  const loose = analyseQuery(query.replace(/["“”«»]/gu, ' '), options.vocabulary);
  return answerTo(query, loose, phrases, options);
}

async function answerTo(
  query: string,
  analysis: QueryAnalysis,
  missingPhrases: readonly string[],
  { index, limit }: RunOptions,
): Promise<SearchAnswer> {
  const candidates = await collectCandidates(analysis.terms, index);
  const pages = await Promise.all(candidates.slice(0, limit).map(({ id }) => index.load(id)));
  const scored = pages
    .map((page) => scorePage(page, analysis))
    .filter(({ coverage }) => coverage > 0)
    .sort((a, b) => b.score - a.score);
  const complete = scored.filter(({ coverage }) => coverage >= ALL);
  const isRelaxed = complete.length === 0 && scored.length > 0;
  const isLong = analysis.terms.filter(({ required }) => required).length >= 4;
  const shown = chooseShown(scored, complete, isLong, hasQuoted(analysis));
  return {
    query,
    results: shown.map((page) => toSearchResult(page, analysis)),
    moreCount: candidates.slice(limit).filter(({ hasAll }) => hasAll).length,
    messages: messages(analysis, { isRelaxed: isRelaxed && shown.length > 0, missingPhrases }),
  };
}

/** Pages with everything; for a long question also those with nearly everything; when none has, the nearest ones. */
function chooseShown(
  scored: readonly ScoredPage[],
  complete: readonly ScoredPage[],
  isLong: boolean,
  isQuoted: boolean,
): readonly ScoredPage[] {
  if (isQuoted) return complete;
  if (complete.length === 0) {
    const best = Math.max(...scored.map(({ coverage }) => coverage));
    return scored.filter(({ coverage }) => coverage >= best * NEARLY_ALL);
  }
  return isLong ? scored.filter(({ coverage }) => coverage >= NEARLY_ALL) : complete;
}

function hasQuoted({ terms }: QueryAnalysis): boolean {
  return terms.some(({ isQuoted }) => isQuoted);
}
