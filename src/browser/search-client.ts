import { decodeFromIndex, encodeForIndex } from '#domain/search/indexed-letter.ts';
import type { IndexedPage } from '#domain/search/indexed-page.ts';
import { readPage, type ReadPage } from '#domain/search/read-page.ts';
import { runSearch, type PageIndex } from '#domain/search/run-search.ts';
import type { SearchAnswer } from '#domain/search/search-answer.ts';
import { readVocabulary, type Vocabulary } from '#domain/search/vocabulary.ts';

export interface SearchOptions {
  /** Only pages of this kind ("Văn bản"). */
  readonly kind?: string | undefined;
  /** How many pages are read and judged; 12 unless told. */
  readonly limit?: number;
}

export interface SearchClient {
  /** Loads what a first search needs; call it when somebody is about to type. Never throws. */
  warm(): Promise<void>;
  /** @throws when the index cannot be loaded (no network) */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
}

const MAX_HITS = 200;
const CHECKED = 12;

/**
 * The search of the site, loaded on first use.
 *
 * @param base base path of the build, ending in /
 */
export function createSearchClient(base: string): SearchClient {
  let loading: Promise<{ readonly pagefind: Pagefind; readonly vocabulary: Vocabulary }> | undefined;
  const read = new Map<string, ReadPage>();
  const load = () => {
    loading ??= loadAll(base).catch((error: unknown) => {
      // A failed download is tried again at the next search.
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    async warm() {
      await load().catch(() => undefined);
    },
    async search(query, { kind, limit = CHECKED } = {}) {
      const { pagefind, vocabulary } = await load();
      return runSearch(query, { vocabulary, index: openIndex(pagefind, kind, read), limit });
    },
  };
}

async function loadAll(base: string) {
  const folder = `${base}pagefind/`;
  const loadingVocabulary = fetch(`${folder}vocabulary.json`);
  // Made by the index script after the build, so the bundler must leave it alone.
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isPagefindModule(module)) throw new TypeError('Cannot search: pagefind.js has no createInstance');
  const response = await loadingVocabulary;
  if (!response.ok) throw new Error(`Cannot load the search vocabulary: status ${response.status}`);
  const pagefind = module.createInstance({
    basePath: folder,
    baseUrl: base,
    ranking: { termSimilarity: 10 },
  });
  const [vocabulary] = await Promise.all([response.json().then(readVocabulary), pagefind.init()]);
  return { pagefind, vocabulary };
}

/** Speaks the index's spelling (ḏ) on one side and the reader's (đ) on the other. */
function openIndex(pagefind: Pagefind, kind: string | undefined, read: Map<string, ReadPage>): PageIndex {
  const filters = kind === undefined ? {} : { loai: encodeForIndex(kind) };
  const hits = new Map<string, PagefindHit>();
  return {
    async search(words) {
      const { results } = await pagefind.search(encodeForIndex(words), { filters });
      const capped = results.slice(0, MAX_HITS);
      for (const hit of capped) hits.set(hit.id, hit);
      return capped;
    },
    async load(id) {
      const hit = hits.get(id);
      if (!hit) throw new RangeError(`Cannot load search result "${id}": no search returned it`);
      const page = read.get(id) ?? readPage(decodePage(await hit.data()));
      read.set(id, page);
      return page;
    },
  };
}

function decodePage({ url, content, meta, filters, anchors }: IndexedPage): IndexedPage {
  const decodeValues = (values: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, decodeFromIndex(value)]));
  return {
    url: decodeFromIndex(url),
    content: decodeFromIndex(content),
    meta: decodeValues({ ...meta }),
    filters: { loai: (filters.loai ?? []).map(decodeFromIndex) },
    anchors: anchors.map((anchor) => ({
      ...anchor,
      id: decodeFromIndex(anchor.id),
      text: decodeFromIndex(anchor.text),
    })),
  };
}

function isPagefindModule(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}

/** The part of Pagefind 1.6.0 used here. */
interface PagefindModule {
  createInstance(options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly ranking: { readonly termSimilarity: number };
  }): Pagefind;
}

interface Pagefind {
  init(): Promise<unknown>;
  search(
    words: string,
    options: { readonly filters: { readonly loai?: string } },
  ): Promise<{ readonly results: readonly PagefindHit[] }>;
}

interface PagefindHit {
  readonly id: string;
  readonly score: number;
  data(): Promise<IndexedPage>;
}
