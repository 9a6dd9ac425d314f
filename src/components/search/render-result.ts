import type { Segment } from '#domain/search/excerpt.ts';
import { isSuperseded } from '#domain/search/group-results.ts';
import type { SearchPart, SearchResult } from '#domain/search/search-answer.ts';
import { make, makeLink, makeList } from './make-element.ts';

/** One page found, its state and successor, and the articles or sections that answer. */
export function renderResult(result: SearchResult): HTMLElement {
  const { url, title, status, successor, excerpt, parts } = result;
  const isOld = isSuperseded(result);
  const item = make('li', 'result', makeLink(url, title));
  if (status !== '') {
    const state = make('span', 'state', status);
    state.toggleAttribute('data-superseded', isOld);
    item.append(' ', state);
  }
  if (successor) {
    item.append(make('p', 'successor', 'Nay dùng: ', makeLink(successor.url, successor.name)));
  }
  if (excerpt.length > 0) item.append(renderExcerpt(excerpt));
  if (parts.length > 0) {
    const shown = parts.map((part) => renderPart(part, isOld ? status : ''));
    item.append(makeList('ul', 'parts', shown));
  }
  return item;
}

/** A part of a replaced document is as old as the document, and says so itself. */
function renderPart({ url, title, excerpt }: SearchPart, oldState: string): HTMLElement {
  const item = make('li', 'part', makeLink(url, title));
  if (oldState !== '') item.append(' ', make('span', 'part-state', oldState));
  if (excerpt.length > 0) item.append(renderExcerpt(excerpt));
  return item;
}

function renderExcerpt(segments: readonly Segment[]): HTMLElement {
  const pieces = segments.map(({ text, isMarked }) => (isMarked ? make('mark', '', text) : text));
  return make('p', 'excerpt', ...pieces);
}
