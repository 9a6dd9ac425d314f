import { countSyllables } from '../../text/count-syllables.ts';
import { keyOf } from '../../question/key-of.ts';
import { freeTextQuestions } from '../free-text-questions.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

/** How much longer than the longest distractor a key may be: a quarter, and one syllable in any case. */
const MAX_RATIO = 1.25;
const MAX_SYLLABLES = 1;

/** Keys that stand out by their length. */
export const longKey = defineRule('long-key', function* (index) {
  for (const { entry, question } of freeTextQuestions(index)) {
    const keyed = keyOf(question.options);
    if (!keyed) continue;
    const key = countSyllables(keyed.key.text);
    const longest = Math.max(...keyed.distractors.map(({ text }) => countSyllables(text)));
    if (key <= longest * MAX_RATIO || key <= longest + MAX_SYLLABLES) continue;
    yield {
      file: entry.path,
      ...placeOf(entry.record, 'options', question.options.indexOf(keyed.key), 'text'),
      message: `Đáp án dài ${key} tiếng, phương án sai dài nhất chỉ ${longest} tiếng: chỉ nhìn độ dài cũng đoán được.`,
      hint: 'Rút đáp án, hoặc viết phương án sai đủ ý hơn, cho chênh nhau không quá một phần tư.',
    };
  }
});
