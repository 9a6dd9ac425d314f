import type { IndexedPage } from './indexed-page.ts';
import { tokenise, type Token } from './tokenise.ts';

/** A part of a page from one heading to the next; the part above the first heading has no anchor. */
export interface PageSection {
  readonly anchor?: string;
  readonly heading: string;
  readonly headingTokens: readonly Token[];
  /** Words of the section without its heading; offsets are those of the page's text. */
  readonly body: readonly Token[];
}

/** A page cut into words once, to be judged for many queries. */
export interface ReadPage {
  readonly page: IndexedPage;
  readonly title: readonly Token[];
  readonly sections: readonly PageSection[];
}

/** Reads a page: its title and the sections its headings make. */
export function readPage(page: IndexedPage): ReadPage {
  return { page, title: tokenise(page.meta.title ?? ''), sections: pageSections(page) };
}

function pageSections({ content, anchors }: IndexedPage): readonly PageSection[] {
  const words = Array.from(content.matchAll(/\S+/gu), ({ index }) => index);
  const headings = anchors
    .filter(({ element, id }) => /^h[2-6]$/iu.test(element) && id !== '')
    .map((anchor) => ({ ...anchor, offset: words[anchor.location] ?? content.length }))
    .sort((a, b) => a.offset - b.offset);
  const tokens = tokenise(content);
  const top: PageSection = { heading: '', headingTokens: [], body: between(tokens, 0, headings[0]?.offset) };
  return [
    top,
    ...headings.map(({ id, text, offset }, at): PageSection => {
      const headingTokens = tokenise(text);
      const all = between(tokens, offset, headings[at + 1]?.offset);
      return { anchor: id, heading: text.trim(), headingTokens, body: all.slice(headingTokens.length) };
    }),
  ];
}

function between(tokens: readonly Token[], from: number, to = Infinity): readonly Token[] {
  return tokens.filter(({ start }) => start >= from && start < to);
}
