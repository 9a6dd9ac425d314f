import { entriesOf } from '../content-index.ts';
import { defineRule } from '../rule.ts';
import { itemsAt, placeOf, textAt, valueAt } from '../yaml-value.ts';

/** Naming questions whose options do not say what choosing them calls the situation. */
export const optionNames = defineRule('option-names', function* (index) {
  for (const { path, record } of entriesOf(index, 'questions')) {
    const type = textAt(record, 'type');
    if (type !== 'recognise' && type !== 'judge') continue;
    const label = textAt(record, 'label');
    for (const option of itemsAt(record, 'options')) {
      const names = textAt(option, 'names');
      if (names === undefined) {
        yield {
          file: path,
          ...option.position,
          message: `Phương án ${textAt(option, 'id') ?? ''} chưa nói chọn nó là gọi tình huống bằng tên nào.`,
          hint: 'Thêm mục names: mã biểu hiện (hv01 … hv10), hoặc legitimate nếu phương án nói là làm đúng.',
        };
        continue;
      }
      const isCorrect = valueAt(option, 'correct')?.value === true;
      if (label !== undefined && isCorrect !== (names === label)) {
        yield {
          file: path,
          ...placeOf(option, 'names'),
          message: `Phương án ${isCorrect ? 'đúng' : 'sai'} mang tên ${names}, không khớp với nhãn ${label} của tình huống.`,
          hint: 'Sửa names của phương án, hoặc sửa label, cho phương án đúng mang đúng nhãn và phương án sai mang tên khác.',
        };
      }
    }
  }
});
