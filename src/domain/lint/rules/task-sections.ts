import type { List, Node } from 'mdast';
import type { MdxElement } from '../../document/parse.ts';
import { TASK_SECTIONS } from '../../task/sections.ts';
import { countSyllables } from '../../text/count-syllables.ts';
import { entriesOf } from '../content-index.ts';
import { defineRule } from '../rule.ts';
import { visibleText } from '../visible-text.ts';
import { sectionOrderFault } from '../section-order.ts';

/** A task answers a question; what does not fit belongs on the pages it points at. Screens are not counted. */
const MIN_SYLLABLES = 250;
const MAX_SYLLABLES = 450;
const MIN_STEPS = 3;

/** Task pages that leave a section out, turn the order round, have no steps, or say too little or too much. */
export const taskSections = defineRule('task-sections', function* (index) {
  for (const { path, body } of entriesOf(index, 'tasks')) {
    if (!body) continue;
    const sections = body.elements.filter(({ name }) => name === 'Phan');
    const fault = sectionOrderFault(sections, TASK_SECTIONS) ?? stepsFault(sections);
    if (fault) yield { file: path, ...fault };
    const length = countSyllables(visibleText(body.root, ['Chieu']));
    if (length < MIN_SYLLABLES || length > MAX_SYLLABLES) {
      yield {
        file: path,
        line: 1,
        column: 1,
        message: `Bài có ${length} tiếng không kể màn chiếu, cần từ ${MIN_SYLLABLES} đến ${MAX_SYLLABLES} tiếng.`,
        hint: 'Bài ngắn thì thêm bước và chỗ dựa; bài dài thì dẫn sang trang văn bản, biểu hiện.',
      };
    }
  }
});

function stepsFault(sections: readonly MdxElement[]) {
  const section = sections.find(({ attributes }) => attributes['id'] === 'cac-buoc');
  const count = section?.node.children.find(isNumbered)?.children.length ?? 0;
  if (!section || count >= MIN_STEPS) return undefined;
  return {
    ...section.position,
    message: `Phần "Các bước" có ${count} bước đánh số, cần từ ${MIN_STEPS} bước.`,
    hint: 'Mỗi bước một dòng bắt đầu bằng 1., 2., 3., mỗi dòng một việc.',
  };
}

function isNumbered(node: Node): node is List {
  return node.type === 'list' && 'ordered' in node && node.ordered === true;
}
