import { pagePaths } from '../address/page-paths.ts';

/** Bytes of a first visit to a page, brotli-compressed (fonts are compressed already); an island's code included. */
export interface PageBytes {
  /** Address within the site, `van-ban/nghi-dinh-73/`. */
  readonly path: string;
  /** Words between the tags of the page's HTML. */
  readonly words: number;
  readonly html: number;
  readonly css: number;
  readonly font: number;
  /** Scripts the page names, with their imports. */
  readonly script: number;
  /** What an island of the page loads when it is seen: its code and React. */
  readonly island: number;
}

/** A page as long as a branch secretary reads at one sitting. */
const USUAL_WORDS = 1500;
const SEARCH_PAGE = pagePaths.search.slice(1);
const DECKS = pagePaths.decks.slice(1);

/**
 * The limits, in bytes. A Starlight page of 1,200 words with system fonts, 24 kB of it script, weighs 46,000: ours has
 * to stay below that with its own font. Lower them when a page gets lighter; never raise them to let one pass.
 */
export const BUDGET = {
  usualPage: 42_000,
  longestPage: 66_000,
  script: 10_000,
  /** The search page is its own tool: there the whole search is loaded at once. */
  searchPage: 50_000,
  searchScript: 20_000,
  /** A page with an island: all its script, React included. */
  islandPage: 90_000,
  /** A deck is projected at once: the presenter, beyond what every page has. */
  presenter: 40_000,
} as const;

/** Everything a first visit to a page loads before an island is seen. */
export function totalBytes({ html, css, font, script }: PageBytes): number {
  return html + css + font + script;
}

/** What of a page is heavier than it may be, a sentence each; none when it keeps to its budget. */
export function overweight(page: PageBytes): readonly string[] {
  const isSearch = page.path === SEARCH_PAGE;
  const more = page.path.startsWith(DECKS) && page.path !== DECKS ? BUDGET.presenter : 0;
  const readingLimit = page.words <= USUAL_WORDS ? BUDGET.usualPage : BUDGET.longestPage;
  const parts = [
    { name: 'in all', bytes: totalBytes(page), limit: isSearch ? BUDGET.searchPage : readingLimit + more },
    {
      name: 'of script',
      bytes: page.script,
      limit: isSearch ? BUDGET.searchScript : BUDGET.script + more,
    },
    { name: 'of script and island', bytes: page.script + page.island, limit: BUDGET.islandPage },
  ];
  return parts
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ name, bytes, limit }) => `${page.path}: ${bytes} bytes ${name}, the limit is ${limit}`);
}
