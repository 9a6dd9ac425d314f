import { kitPart } from '../../kit/agenda.ts';
import { KIT_LENGTHS } from '../../meeting/kit-schema.ts';
import { entriesOf } from '../content-index.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

/** Meeting kits whose parts do not add up to the length of the session. */
export const kitMinutes = defineRule('kit-minutes', function* (index) {
  for (const { path, body, record } of entriesOf(index, 'meetings')) {
    const elements = (body?.elements ?? []).filter(({ name }) => name === 'PhanHop');
    const parts = elements.map((element) => ({ ...kitPart(element), position: element.position }));
    for (const length of KIT_LENGTHS) {
      const unread = parts.find(({ minutes }) => Number.isNaN(minutes[length]));
      if (unread) {
        yield {
          file: path,
          ...unread.position,
          message: `Phần "${unread.title}" có phut${length} không phải số phút.`,
          hint: `Viết số nguyên từ 1 đến 99, ví dụ phut${length}="5"; buổi không có phần này thì bỏ hẳn phut${length}.`,
        };
        continue;
      }
      const total = parts.reduce((sum, { minutes }) => sum + (minutes[length] ?? 0), 0);
      if (total === length) continue;
      yield {
        file: path,
        ...placeOf(record, 'lengths'),
        message: `Các phần của buổi ${length} phút cộng lại được ${total} phút.`,
        hint: `Sửa phut${length} ở các thẻ <PhanHop> để tổng đúng bằng ${length}.`,
      };
    }
  }
});
