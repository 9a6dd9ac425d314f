import { entriesOf } from '../content-index.ts';
import { properNames } from '../proper-names.ts';
import { questionTexts } from '../question-texts.ts';
import { defineRule } from '../rule.ts';
import { placeOfPhrase, textAt } from '../yaml-value.ts';

/** Situations that name a person, a place or an agency. */
export const realNames = defineRule('real-names', function* (index) {
  for (const { path, record } of entriesOf(index, 'questions')) {
    // A knowledge question is about documents, and these have issuers and places.
    if (textAt(record, 'type') === 'knowledge') continue;
    for (const { value, text } of questionTexts(record)) {
      for (const words of properNames(text)) {
        yield {
          file: path,
          ...placeOfPhrase(value, words),
          message: `Tình huống có tên riêng "${words}".`,
          hint: 'Nói chung: một phường, một sở, đồng chí chuyên viên; tình huống không chỉ vào người và nơi có thật.',
        };
      }
    }
  }
});
