import { scaleOf } from '../../question/option-scale.ts';
import { freeTextQuestions } from '../free-text-questions.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

/** Options that are numbers, dates or durations and do not rise, or may be shuffled. */
export const optionOrder = defineRule('option-order', function* (index) {
  for (const { entry, question } of freeTextQuestions(index)) {
    const scale = scaleOf(question.options.map(({ text }) => text));
    const place = { file: entry.path, ...placeOf(entry.record, 'options') };
    if (scale === 'mixed') {
      yield {
        ...place,
        message: 'Các phương án là số, ngày hoặc thời hạn nhưng không xếp tăng dần.',
        hint: 'Xếp từ nhỏ tới lớn, từ trước tới sau, đặt lại mã a, b, c, d và tăng version.',
      };
    } else if (scale === 'rising' && !question.ordered) {
      yield {
        ...place,
        message: 'Các phương án là số, ngày hoặc thời hạn nhưng câu hỏi chưa ghi là có thứ tự.',
        hint: 'Thêm dòng "ordered: true" ngay trên mục options, để máy không xáo các phương án.',
      };
    }
  }
});
