import { STATUS_LABELS } from '../document/status-label.ts';
import type { IndexedPage, PageAnchor } from './indexed-page.ts';
import type { SuggestionFile } from './suggestion.ts';

type Entry = SuggestionFile['entries'][number];
type NamedPage = Pick<IndexedPage, 'url' | 'meta' | 'anchors'> & Partial<Pick<IndexedPage, 'filters'>>;

/**
 * Lists what can be named on the site, from the very pages the index holds: every page, every term, and the articles
 * and parts of every document.
 *
 * @param pages as the reader knows them (đ, not ḏ), addresses without the base path
 */
export function buildSuggestions(pages: readonly NamedPage[]): SuggestionFile {
  const entries = pages.flatMap((page) => {
    const { url, meta, filters } = page;
    const kind = filters?.loai?.[0] ?? '';
    const state = meta.trangthai === STATUS_LABELS.superseded ? [STATUS_LABELS.superseded] : [];
    const end = (rest: readonly [string, string, string]): Entry =>
      state[0] === undefined ? rest : [...rest, state[0]];
    const own: Entry[] = meta.title === undefined ? [] : [end([meta.title, url, kind])];
    return [...own, ...partsOf(page, kind).map(end)];
  });
  return { entries: entries.sort(([, a], [, b]) => (a < b ? -1 : 1)) };
}

function partsOf({ url, meta, anchors }: NamedPage, kind: string): readonly [string, string, string][] {
  const headings = anchors.filter(({ element, id }) => /^h2$/iu.test(element) && id !== '');
  const place = ({ id }: PageAnchor) => `${url}#${id}`;
  const name = ({ text }: PageAnchor) => text.replace(/\s+/gu, ' ').trim();
  if (kind === 'Thuật ngữ') return headings.map((heading) => [name(heading), place(heading), kind]);
  if (meta.sohieu === undefined || meta.title === undefined) return [];
  const document = shortNumber(meta.title);
  return headings
    .filter(({ id }) => id !== 'tu-kiem-tra')
    .map((heading) => {
      const article = /^(Điều \d+)(.*)$/u.exec(name(heading));
      return article
        ? [`${article[1] ?? ''} ${document}${article[2] ?? ''}`, place(heading), 'Điều']
        : [`${name(heading)} (${document})`, place(heading), 'Phần'];
    });
}

/** "Nghị định 73/2023/NĐ-CP" → "Nghị định 73", as people say it. */
function shortNumber(title: string): string {
  return /^\D+\d+/u.exec(title)?.[0] ?? title;
}
