import { keyOf } from '../../question/key-of.ts';
import { contentSyllables } from '../../text/content-syllables.ts';
import { jaccard } from '../../text/jaccard.ts';
import { freeTextQuestions } from '../free-text-questions.ts';
import { defineWarning } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

/** How much more alike the others a key may be than the next option, in mean Jaccard share. */
const THRESHOLD = 0.1;

/** Keys that hold most of what the other options hold, so that the middle of them all is the answer. */
export const convergence = defineWarning('convergence', function* (index) {
  for (const { entry, question } of freeTextQuestions(index)) {
    const keyed = keyOf(question.options);
    if (!keyed || question.ordered) continue;
    const sets = new Map(question.options.map((option) => [option, contentSyllables(option.text)]));
    const likeness = (option: typeof keyed.key) => {
      const own = sets.get(option) ?? new Set();
      const others = [...sets].filter(([other]) => other !== option);
      return others.reduce((sum, [, set]) => sum + jaccard(own, set), 0) / others.length;
    };
    if (likeness(keyed.key) <= Math.max(...keyed.distractors.map(likeness)) + THRESHOLD) continue;
    yield {
      file: entry.path,
      ...placeOf(entry.record, 'options', question.options.indexOf(keyed.key), 'text'),
      message: 'Đáp án gom nhiều chữ chung nhất của các phương án khác: chọn phương án "ở giữa" là đúng.',
      hint: 'Cho các phương án sai cũng giống nhau từng đôi một, hoặc viết cả bốn phương án bằng chữ khác nhau.',
    };
  }
});
