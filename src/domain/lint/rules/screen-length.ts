import { countSyllables } from '../../text/count-syllables.ts';
import { defineRule } from '../rule.ts';
import { visibleText } from '../visible-text.ts';

/** What the last row of a meeting room can read at a glance. */
const MAX_SCREEN = 40;
const MAX_TITLE = 10;

/** Screens with too many words. */
export const screenLength = defineRule('screen-length', function* ({ entries }) {
  for (const { path, body } of entries) {
    for (const { name, attributes, node, position } of body?.elements ?? []) {
      if (name !== 'Chieu') continue;
      const title = countSyllables(attributes['ten'] ?? '');
      const total = title + countSyllables(visibleText(node));
      if (title > MAX_TITLE) {
        yield {
          file: path,
          ...position,
          message: `Tiêu đề màn hình dài ${title} tiếng, quá ${MAX_TITLE} tiếng.`,
          hint: 'Rút tiêu đề còn khoảng tám tiếng.',
        };
      }
      if (total > MAX_SCREEN) {
        yield {
          file: path,
          ...position,
          message: `Màn hình có ${total} tiếng kể cả tiêu đề, quá ${MAX_SCREEN} tiếng.`,
          hint: 'Rút gọn, hoặc tách thành hai thẻ <Chieu>.',
        };
      }
    }
  }
});
