import { keyOf } from '../../question/key-of.ts';
import { contentSyllables } from '../../text/content-syllables.ts';
import { countCommon } from '../../text/jaccard.ts';
import { freeTextQuestions } from '../free-text-questions.ts';
import { defineWarning } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

/** A key may share so many more content syllables with the question than any distractor does. */
const THRESHOLD = 1;

/** Keys that echo the question more than any distractor does. */
export const clang = defineWarning('clang', function* (index) {
  for (const { entry, question } of freeTextQuestions(index)) {
    const keyed = keyOf(question.options);
    if (!keyed) continue;
    const asked = contentSyllables(question.stem);
    const echo = (text: string) => [...contentSyllables(text)].filter((syllable) => asked.has(syllable));
    const own = echo(keyed.key.text);
    const most = Math.max(...keyed.distractors.map(({ text }) => countCommon(contentSyllables(text), asked)));
    if (own.length <= most + THRESHOLD) continue;
    yield {
      file: entry.path,
      ...placeOf(entry.record, 'options', question.options.indexOf(keyed.key), 'text'),
      message: `Đáp án lặp lại ${own.length} tiếng của câu hỏi (${own.join(', ')}), phương án sai nhiều nhất ${most} tiếng.`,
      hint: 'Dùng chữ khác ở đáp án, hoặc cho phương án sai cũng nhắc lại chữ của câu hỏi.',
    };
  }
});
