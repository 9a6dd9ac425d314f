import { guessBlindly, MARGIN } from '../../bank/blind-guess.ts';
import type { BlindScore } from '../../bank/blind-guess.ts';
import { BANK_PLACE } from '../bank.ts';
import { percent } from '../percent.ts';
import { areAllRead, readQuestions } from '../read-questions.ts';
import { defineRule } from '../rule.ts';

const PLAYERS: Readonly<Record<BlindScore['player'], { name: string; hint: string }>> = {
  longest: {
    name: 'luôn chọn phương án dài nhất',
    hint: 'Rút đáp án dài, hoặc viết phương án sai dài hơn.',
  },
  'longest-free-text': {
    name: 'chọn phương án dài nhất ở các câu có phương án tự viết',
    hint: 'Rút đáp án dài, hoặc viết phương án sai dài hơn.',
  },
  overlap: {
    name: 'luôn chọn phương án lặp chữ của đề nhiều nhất',
    hint: 'Cho phương án sai cũng nhắc lại chữ của tình huống và câu hỏi, hoặc viết đáp án bằng chữ khác.',
  },
  'frequent-place': {
    name: 'luôn chọn chữ cái hay đúng nhất',
    hint: 'Đổi thứ tự phương án ở vài câu không có ordered, đặt lại mã a, b, c, d và tăng version.',
  },
  'always-violation': {
    name: 'gặp tình huống nào cũng nói là vi phạm',
    hint: 'Thêm tình huống làm đúng loại recognise, judge, cho số này từ 45 % trở lên.',
  },
};

/** Banks on which a player who knows nothing does better than chance. */
export const blindGuess = defineRule('blind-guess', function* (index) {
  if (!areAllRead(index)) return;
  const questions = readQuestions(index).map(({ question }) => question);
  for (const { player, items, chance, share, passes } of guessBlindly(questions)) {
    if (passes !== false) continue;
    const { name, hint } = PLAYERS[player];
    yield {
      ...BANK_PLACE,
      message: `Người ${name} đúng ${percent(share)} của ${items} câu; chọn bừa đúng ${percent(chance)}, được hơn nhiều nhất ${MARGIN * 100} điểm phần trăm.`,
      hint,
    };
  }
});
