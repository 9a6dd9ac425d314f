import { playLongest } from '../../question/blind-players.ts';
import { chanceOf, canJudge, MARGIN, scorePlayer } from '../../question/blind-guess.ts';
import { wholeBankPlace } from '../bank-place.ts';
import { freeTextQuestionsOf } from '../questions.ts';
import { defineRule } from '../rule.ts';
import { percent } from '../percent.ts';

/** Banks in which the longest option is the right one too often. */
export const longestKeys = defineRule('longest-keys', function* (index) {
  const found = freeTextQuestionsOf(index);
  const questions = found.map(({ question }) => question);
  const chance = chanceOf(questions);
  const share = scorePlayer(questions, playLongest);
  if (!canJudge(chance, questions.length) || share <= chance + MARGIN) return;
  yield {
    ...wholeBankPlace(found),
    message: `Phương án dài nhất là đáp án ở ${percent(share)} số câu có phương án tự viết; chọn bừa chỉ đúng ${percent(chance)}.`,
    hint: 'Rút đáp án dài, hoặc viết phương án sai dài hơn, ở những câu có đáp án dài nhất.',
  };
});
