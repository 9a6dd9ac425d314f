import { ENOUGH_AGREEMENT, ENOUGH_REVIEWERS } from '../../bank/review-state.ts';
import { BANK_PLACE, bankOf } from '../bank.ts';
import { readQuestions } from '../read-questions.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

/** Review records that contradict themselves, and how much of the bank too few people have reviewed. */
export const reviewRecord = defineRule('review-record', function* (index) {
  for (const { entry, question } of readQuestions(index)) {
    const { author, reviewers, agreement, date } = question.review;
    const at = (key: string) => ({ file: entry.path, ...placeOf(entry.record, 'review', key) });
    if (author.trim() === '') {
      yield { ...at('author'), message: 'Mục author để trống.', hint: 'Ghi nhóm hoặc đơn vị biên soạn.' };
    }
    if (reviewers === 0 && agreement !== null) {
      yield {
        ...at('agreement'),
        message: `Chưa có ai thẩm định (reviewers: 0) mà ghi mức đồng thuận ${agreement}.`,
        hint: 'Ghi agreement: null, hoặc ghi đúng số người đã thẩm định.',
      };
    }
    if (reviewers > 0 && agreement === null) {
      yield {
        ...at('agreement'),
        message: `Có ${reviewers} người thẩm định mà chưa ghi mức đồng thuận.`,
        hint: 'Ghi agreement là phần người chọn đúng đáp án, từ 0 đến 1.',
      };
    }
    if (date > index.today) {
      yield {
        ...at('date'),
        message: `Ngày ${date} của bản ghi thẩm định ở sau hôm nay.`,
        hint: 'Ghi ngày thật, dạng năm-tháng-ngày.',
      };
    }
    if (reviewers >= ENOUGH_REVIEWERS && (agreement ?? 1) < ENOUGH_AGREEMENT) {
      yield {
        ...at('agreement'),
        level: 'warning',
        message: `Chỉ ${Math.round((agreement ?? 0) * 100)} % người thẩm định chọn đáp án, chưa đủ 80 %.`,
        hint: 'Xem lại tình huống cùng những người chọn khác, viết lại chỗ còn hai cách hiểu.',
      };
    }
  }
  const review = bankOf(index)?.review;
  if (review && review.tooFew > 0) {
    yield {
      ...BANK_PLACE,
      level: 'warning',
      message: `${review.tooFew} trên ${review.questions} câu hỏi chưa có đủ ${ENOUGH_REVIEWERS} người thẩm định (${review.unread} câu chưa ai thẩm định).`,
      hint: 'Cho người chưa biết đáp án làm thử, rồi ghi số người và mức đồng thuận vào mục review.',
    };
  }
});
