import { STATUS_LABELS } from '#domain/document/status-label.ts';
import type { Segment } from '#domain/search/excerpt.ts';
import type { SearchAnswer, SearchPart, SearchResult } from '#domain/search/search-answer.ts';

/** The sentences a screen reader announces: how many results, what was changed, what is not on the site. */
export function renderStatus({ results, moreCount, messages }: SearchAnswer): readonly HTMLElement[] {
  const shown = messages
    .filter(({ type }) => type !== 'suggestion')
    .map(({ text }) => element('p', 'message', text));
  return [...shown, element('p', 'count', countText(results.length, moreCount))];
}

/** One list item for each page found. */
export function renderResults({ results }: SearchAnswer): readonly HTMLElement[] {
  return results.map(renderResult);
}

function countText(count: number, moreCount: number): string {
  if (count === 0) return 'Không tìm thấy trang nào.';
  return moreCount > 0 ? `${count} kết quả đầu tiên` : `${count} kết quả`;
}

function renderResult({ url, title, kind, status, excerpt, parts }: SearchResult): HTMLElement {
  const item = element('li', 'result');
  item.append(link(url, title));
  if (kind !== '') item.append(' ', element('span', 'label', kind));
  if (status !== '') {
    const state = element('span', 'state', status);
    state.toggleAttribute('data-superseded', status === STATUS_LABELS.superseded);
    item.append(' ', state);
  }
  if (excerpt.length > 0) item.append(renderExcerpt(excerpt));
  if (parts.length > 0) {
    const list = element('ul', 'parts');
    list.setAttribute('role', 'list');
    list.append(...parts.map(renderPart));
    item.append(list);
  }
  return item;
}

function renderPart({ url, title, excerpt }: SearchPart): HTMLElement {
  const item = element('li', 'part');
  item.append(link(url, title));
  if (excerpt.length > 0) item.append(renderExcerpt(excerpt));
  return item;
}

function renderExcerpt(segments: readonly Segment[]): HTMLElement {
  const paragraph = element('p', 'excerpt');
  paragraph.append(...segments.map(({ text, isMarked }) => (isMarked ? element('mark', '', text) : text)));
  return paragraph;
}

function link(url: string, text: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.className = 'result-link';
  anchor.href = url;
  anchor.textContent = text;
  return anchor;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
