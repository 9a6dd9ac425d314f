import { testKeyPositions } from '../../bank/key-positions.ts';
import { BANK_PLACE } from '../bank.ts';
import { areAllRead, readQuestions } from '../read-questions.ts';
import { defineRule } from '../rule.ts';

/** Less likely than this to come about by chance means that keys prefer a place. */
const LEAST_P = 0.05;

/** Banks whose keys stand in some places more often than in others. */
export const keyPosition = defineRule('key-position', function* (index) {
  if (!areAllRead(index)) return;
  const questions = readQuestions(index).map(({ question }) => question);
  for (const { options, counts, p } of testKeyPositions(questions)) {
    if (p > LEAST_P) continue;
    const places = counts.map((count, at) => `${'ABCDE'.charAt(at)} ${count}`).join(', ');
    yield {
      ...BANK_PLACE,
      message: `Đáp án của các câu ${options} phương án không rải đều: ${places} (p = ${p.toFixed(3).replace('.', ',')}).`,
      hint: 'Đổi thứ tự phương án ở vài câu không có ordered, đặt lại mã a, b, c, d và tăng version.',
    };
  }
});
