import { testKeyPositions } from '../../question/key-positions.ts';
import { wholeBankPlace } from '../bank-place.ts';
import { questionsOf } from '../questions.ts';
import { defineRule } from '../rule.ts';

/** Less likely than this to come about by chance means that keys prefer a place. */
const MIN_P = 0.05;

/** Banks whose keys stand in some places more often than in others. */
export const keyPosition = defineRule('key-position', function* (index) {
  const questions = questionsOf(index);
  for (const { options, counts, p } of testKeyPositions(questions.map(({ question }) => question))) {
    if (p > MIN_P) continue;
    const places = counts.map((count, at) => `${'ABCDE'.charAt(at)} ${count}`).join(', ');
    yield {
      ...wholeBankPlace(questions),
      message: `Đáp án của các câu ${options} phương án không rải đều: ${places} (p = ${p.toFixed(3).replace('.', ',')}).`,
      hint: 'Đổi thứ tự phương án ở vài câu không có ordered, đặt lại mã a, b, c, d và tăng version.',
    };
  }
});
