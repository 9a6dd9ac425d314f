import { guessBlindly, MARGIN } from '../../bank/blind-guess.ts';
import type { BlindScore } from '../../bank/blind-guess.ts';
import { BLIND_PLAYER_NAMES } from '../../bank/value-names.ts';
import { BANK_PLACE } from '../bank.ts';
import { percent } from '../../bank/percent.ts';
import { areAllRead, readQuestions } from '../read-questions.ts';
import { defineRule } from '../rule.ts';

const HINTS: Readonly<Record<BlindScore['player'], string>> = {
  longest: 'Rút đáp án dài, hoặc viết phương án sai dài hơn.',
  'longest-free-text': 'Rút đáp án dài, hoặc viết phương án sai dài hơn, ở câu knowledge và next-step.',
  overlap: 'Cho phương án sai cũng nhắc lại chữ của tình huống và câu hỏi, hoặc viết đáp án bằng chữ khác.',
  'frequent-place': 'Đổi thứ tự phương án ở vài câu không có ordered, đặt lại mã a, b, c, d và tăng version.',
  'always-violation': 'Thêm tình huống làm đúng loại recognise, judge, cho số này từ 45 % trở lên.',
};

/** Banks on which a player who knows nothing does better than chance. */
export const blindGuess = defineRule('blind-guess', function* (index) {
  if (!areAllRead(index)) return;
  const questions = readQuestions(index).map(({ question }) => question);
  for (const { player, items, chance, share, passes } of guessBlindly(questions)) {
    if (passes !== false) continue;
    yield {
      ...BANK_PLACE,
      message: `Không biết gì, chỉ ${BLIND_PLAYER_NAMES[player]}, cũng đúng ${percent(share)} của ${items} câu; chọn bừa đúng ${percent(chance)}, được hơn nhiều nhất ${MARGIN * 100} điểm phần trăm.`,
      hint: HINTS[player],
    };
  }
});
