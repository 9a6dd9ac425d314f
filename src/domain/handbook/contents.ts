import { escapeXml } from '../machine/escape-xml.ts';

/** A heading of the handbook, as the browser shows it on paper. */
export interface PrintedHeading {
  readonly anchor: string;
  readonly title: string;
  /** 1: a chapter; 2: a part of one. */
  readonly level: number;
}

/** Chapters whose parts are listed too: those people look things up in by article. */
const LISTED_PARTS = /^(?:van-ban|so-sanh)-/u;

/** Which headings the contents list: every chapter, and the parts of documents and comparisons. */
export function contentsEntries(headings: readonly PrintedHeading[]): readonly PrintedHeading[] {
  return headings.filter(({ level, anchor }) => level === 1 || (level === 2 && LISTED_PARTS.test(anchor)));
}

/**
 * The contents as a list of links, each with the page it stands on.
 *
 * @param pages the page of each anchor, counted from 1; an anchor not yet known gets room for three digits
 */
export function contentsHtml(entries: readonly PrintedHeading[], pages: ReadonlyMap<string, number>): string {
  const rows = entries.map(
    ({ anchor, title, level }) =>
      `<li data-level="${level}"><a href="#${anchor}"><span class="entry">${escapeXml(title)}</span>` +
      `<span class="page">${pages.get(anchor) ?? '000'}</span></a></li>`,
  );
  return `<ol role="list">${rows.join('')}</ol>`;
}
