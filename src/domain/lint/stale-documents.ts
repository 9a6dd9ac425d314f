import { AGED_AFTER_DAYS, stalenessOf } from '../document/staleness.ts';
import { formatDate } from '../text/format-date.ts';
import { entriesOf, indexContent } from './content-index.ts';
import type { ContentTree } from './content-tree.ts';
import { textAt } from './yaml-value.ts';

/**
 * Reminds the editor of documents not looked up for a long time. Not a fault: the words may still be right.
 *
 * @param today `yyyy-mm-dd`
 * @returns one Vietnamese line for each such document or comparison, by file
 */
export function staleDocuments(tree: ContentTree, today: string): readonly string[] {
  return entriesOf(indexContent(tree, today), 'documents', 'comparisons').flatMap(({ path, record }) => {
    const checkedOn = textAt(record, 'checkedOn') ?? '';
    if (stalenessOf(checkedOn, today) === 'fresh') return [];
    return `${path}: tra cứu lần cuối ngày ${formatDate(checkedOn)}, đã quá ${AGED_AFTER_DAYS} ngày; xin tra lại hiệu lực rồi ghi ngày mới vào checkedOn.`;
  });
}
