import type { List, Node } from 'mdast';
import { BEHAVIOUR_SECTIONS } from '../../behaviour/sections.ts';
import type { MdxElement } from '../../document/parse.ts';
import { countSyllables } from '../../text/count-syllables.ts';
import { entriesOf } from '../content-index.ts';
import { defineRule } from '../rule.ts';
import { visibleText } from '../visible-text.ts';
import { sectionOrderFault } from '../section-order.ts';

const MIN_SYLLABLES = 500;
const MIN_SIGNS = 4;
const MIN_LOOK_ALIKES = 3;

/** Behaviour pages that leave a section out, turn the order round or say too little. */
export const behaviourSections = defineRule('behaviour-sections', function* (index) {
  for (const { path, body } of entriesOf(index, 'behaviours')) {
    if (!body) continue;
    const sections = body.elements.filter(({ name }) => name === 'Phan');
    const fault = sectionOrderFault(sections, BEHAVIOUR_SECTIONS);
    if (fault) yield { file: path, ...fault };
    yield* [
      listFault(sections, 'dau-hieu', MIN_SIGNS),
      listFault(sections, 'de-nham', MIN_LOOK_ALIKES),
    ].flatMap((found) => (found ? [{ file: path, ...found }] : []));
    const length = countSyllables(visibleText(body.root));
    if (length < MIN_SYLLABLES) {
      yield {
        file: path,
        line: 1,
        column: 1,
        message: `Bài mới có ${length} tiếng, cần từ ${MIN_SYLLABLES} tiếng.`,
        hint: 'Viết thêm dấu hiệu, ví dụ và cách làm đúng cho người đọc dễ phân biệt.',
      };
    }
  }
});

function listFault(sections: readonly MdxElement[], id: string, minimum: number) {
  const section = sections.find(({ attributes }) => attributes['id'] === id);
  if (!section) return undefined;
  const count = listsOf(section.node)[0]?.children.length ?? 0;
  return count >= minimum
    ? undefined
    : {
        ...section.position,
        message: `Phần "${section.attributes['ten'] ?? id}" có ${count} mục liệt kê, cần từ ${minimum} mục.`,
        hint: 'Thêm mục bắt đầu bằng dấu gạch đầu dòng (- ).',
      };
}

/** The lists of a section, its screens and lists within lists left out. */
function listsOf(node: Node): readonly List[] {
  if (isList(node)) return [node];
  if (('name' in node && node.name === 'Chieu') || !('children' in node) || !Array.isArray(node.children))
    return [];
  const children: readonly Node[] = node.children;
  return children.flatMap(listsOf);
}

function isList(node: Node): node is List {
  return node.type === 'list';
}
