import { entriesOf } from '../content-index.ts';
import { questionTexts } from '../question-texts.ts';
import { defineRule } from '../rule.ts';
import { discouragedTerms } from '../term-dictionary.ts';
import { placeOfPhrase, textAt } from '../yaml-value.ts';

/** Questions that use names of bodies that are no more, or variants of terms of art. */
export const termChoice = defineRule('term-choice', function* (index) {
  for (const { path, record } of entriesOf(index, 'questions')) {
    // What a document says may speak of the past; a situation is of today.
    const isSituation = textAt(record, 'type') !== 'knowledge';
    for (const { value, text } of questionTexts(record)) {
      for (const { words, instead } of discouragedTerms(
        text,
        isSituation ? ['situation', 'question'] : ['question'],
      )) {
        yield {
          file: path,
          ...placeOfPhrase(value, words),
          message: `Không dùng "${words}" trong câu hỏi.`,
          hint: `Thay bằng: ${instead}.`,
        };
      }
    }
  }
});
