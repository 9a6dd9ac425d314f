import { groupResults } from '#domain/search/group-results.ts';
import type { SearchAnswer } from '#domain/search/search-answer.ts';
import { make, makeButton, makeList } from './make-element.ts';
import { renderResult } from './render-result.ts';

/**
 * The sentences a screen reader announces: how many results, what was changed, what is not on the site, what the
 * filter hides.
 */
export function renderStatus(
  { results, moreCount, messages }: SearchAnswer,
  hiddenCount: number,
): readonly HTMLElement[] {
  const shown = messages
    .filter(({ type }) => type !== 'suggestion')
    .map(({ text }) => make('p', 'message', text));
  const hidden =
    hiddenCount > 0 ? [make('p', 'message', `Đã ẩn ${hiddenCount} kết quả ở văn bản hết hiệu lực.`)] : [];
  return [...shown, ...hidden, make('p', 'count', countText(results.length, moreCount))];
}

/** Pages found, those of one kind under one heading; the kind of the best page stands first. */
export function renderResults({ results }: SearchAnswer): readonly HTMLElement[] {
  return groupResults(results).map(({ kind, results: members }) => {
    const list = makeList('ol', 'pages', members.map(renderResult));
    return make('div', 'group', make('h2', 'label', kind === '' ? 'Trang khác' : kind), list);
  });
}

/** Other wordings, each a button. */
export function renderOffers(
  { messages }: SearchAnswer,
  onChoose: (query: string) => void,
): readonly HTMLElement[] {
  return messages.flatMap(({ query, text }) =>
    query === undefined
      ? []
      : [
          makeButton(text, 'offer', () => {
            onChoose(query);
          }),
        ],
  );
}

function countText(count: number, moreCount: number): string {
  if (count === 0) return 'Không tìm thấy trang nào.';
  return moreCount > 0 ? `${count} kết quả đầu tiên` : `${count} kết quả`;
}
