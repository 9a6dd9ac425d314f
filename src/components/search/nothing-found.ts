import { loadSuggestions } from '#browser/suggestion-client.ts';
import { href } from '#components/href.ts';
import { pagePaths } from '#domain/address/page-paths.ts';
import { nearEntries } from '#domain/search/near-entries.ts';
import { make, makeButton, makeLink, makeList } from './make-element.ts';
import { renderSuggestion } from './suggestion-list.ts';

/** The most useful ways in; a way the site does not have yet is left out. */
const DOORS = [
  { path: pagePaths.documents, name: 'Danh sách văn bản' },
  { path: pagePaths.behaviours, name: 'Mười biểu hiện' },
  { path: pagePaths.tasks, name: 'Việc cần làm' },
  { path: pagePaths.glossary, name: 'Thuật ngữ' },
];
const DOORS_SHOWN = 3;

/**
 * What a reader can do when nothing was found: take a filter off, follow a near name, take one of three doors, ask.
 *
 * @param removeFilters absent when no filter is on
 */
export async function renderNothingFound(
  query: string,
  removeFilters: (() => void) | undefined,
): Promise<HTMLElement> {
  const entries = await loadSuggestions(href('/'));
  const near = nearEntries(query, entries).map(renderSuggestion);
  const known = new Set(entries.map(({ path }) => path));
  const doors = DOORS.filter(({ path }) => path !== pagePaths.tasks || known.has(path))
    .slice(0, DOORS_SHOWN)
    .map(({ path, name }) => make('li', '', makeLink(href(path), name)));
  const block = make('div', 'nothing');
  if (removeFilters) block.append(makeButton('Bỏ bộ lọc, tìm trong cả Sổ tay', 'offer', removeFilters));
  if (near.length > 0) {
    block.append(make('h2', 'label', 'Gần với điều đồng chí tìm'), makeList('ul', 'suggestion-list', near));
  }
  block.append(
    make('h2', 'label', 'Hoặc xem theo danh mục'),
    makeList('ul', 'doors', doors),
    make(
      'p',
      'ask',
      'Sổ tay còn thiếu điều đồng chí cần? ',
      makeLink(href(`${pagePaths.about}#bao-loi`), 'Báo cho đơn vị đặt Sổ tay'),
      '.',
    ),
  );
  return block;
}
