import { isSentAhead } from '../../kit/sent-ahead.ts';
import { entriesOf } from '../content-index.ts';
import { defineRule } from '../rule.ts';

/** Meeting kits that send nothing to read the day before, or send a situation along. */
export const kitHandout = defineRule('kit-handout', function* (index) {
  for (const { path, body } of entriesOf(index, 'meetings')) {
    const elements = body?.elements ?? [];
    const sent = elements.filter((element) => element.name === 'PhanHop' && isSentAhead(element));
    if (sent.length === 0) {
      yield {
        file: path,
        line: 1,
        column: 1,
        message: 'Bộ sinh hoạt không có phần nào gửi trước cho đảng viên.',
        hint: 'Ghi gui="truoc" vào các thẻ <PhanHop> nêu mục đích, điểm chính, câu thảo luận.',
      };
    }
    const leaks = elements.filter(
      ({ name, ancestors }) => name === 'TinhHuong' && ancestors.some((part) => sent.includes(part)),
    );
    for (const { position, attributes } of leaks) {
      yield {
        file: path,
        ...position,
        message: `Tình huống ${attributes['id'] ?? ''} nằm trong phần gửi trước.`,
        hint: 'Chuyển tình huống sang phần không ghi gui="truoc", để phòng họp biểu quyết khi chưa biết đáp án.',
      };
    }
  }
});
