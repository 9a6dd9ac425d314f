import type { Segment } from './excerpt.ts';
import type { Message } from './messages.ts';

/** What a search gives: plain data for showing, nothing of the index's own spelling in it. */
export interface SearchAnswer {
  /** The query as typed. */
  readonly query: string;
  readonly results: readonly SearchResult[];
  /** Pages found beyond `results`, not judged yet. */
  readonly moreCount: number;
  /** What was changed or is not on the site. */
  readonly messages: readonly Message[];
}

export interface SearchResult {
  /** With the base path. */
  readonly url: string;
  readonly title: string;
  /** Kind of page: Văn bản, Biểu hiện …; empty when the page states none. */
  readonly kind: string;
  /** State of a document ("Đã hết hiệu lực"); empty for other pages. */
  readonly status: string;
  /** The document that replaced this one. */
  readonly successor?: { readonly name: string; readonly url: string };
  readonly excerpt: readonly Segment[];
  /** The articles or sections found, best first. */
  readonly parts: readonly SearchPart[];
}

export interface SearchPart {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly Segment[];
}
