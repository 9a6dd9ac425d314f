import type { MdxElement } from '../../document/parse.ts';
import { entriesOf } from '../content-index.ts';
import { defineRule } from '../rule.ts';
import { visibleText } from '../visible-text.ts';

/** Articles, clauses and sections that state something without saying where it comes from. */
export const uncited = defineRule('uncited', function* (index) {
  for (const { path, body } of entriesOf(index, 'documents', 'tasks', 'meetings', 'comparisons')) {
    const elements = body?.elements ?? [];
    for (const element of elements) {
      if (!needsSource(element, elements)) continue;
      yield {
        file: path,
        ...element.position,
        message: `${nameOf(element)} có nội dung nhưng chưa ghi nguồn nào.`,
        hint: 'Thêm <Nguon id="…" tin="…" /> ở cuối câu hoặc đoạn mà nguồn đó chứng minh.',
      };
    }
  }
});

const CITED = ['Phan', 'PhanHop', 'Dieu', 'Khoan'];

function needsSource(element: MdxElement, all: readonly MdxElement[]): boolean {
  if (!CITED.includes(element.name)) return false;
  const inside = all.filter(({ ancestors }) => ancestors.includes(element));
  if (inside.some(({ name }) => name === 'Nguon' || name === 'Trich')) return false;
  // Clauses answer for themselves; screens repeat what the section says; a question states nothing.
  const own = element.node.children
    .map((child) => visibleText(child, ['Khoan', 'Chieu', 'ThaoLuan']))
    .join('');
  return own.trim() !== '';
}

function nameOf({ name, attributes }: MdxElement): string {
  switch (name) {
    case 'Dieu':
      return `Điều ${attributes['so'] ?? ''}`;
    case 'Khoan':
      return `Khoản ${attributes['so'] ?? ''}`;
    default:
      return `Phần "${attributes['ten'] ?? ''}"`;
  }
}
