import { jaccard } from '../../text/jaccard.ts';
import { syllablePairs } from '../../text/syllable-pairs.ts';
import { readQuestions } from '../read-questions.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

/** Above this share of common pairs of neighbouring syllables two options say the same. */
const MAX_LIKENESS = 0.85;

/** Two options of a question that are (nearly) the same. */
export const sameOptions = defineRule('same-options', function* (index) {
  for (const { entry, question } of readQuestions(index)) {
    const pairs = question.options.map(({ text }) => syllablePairs(text));
    for (const [at, own] of pairs.entries()) {
      const twin = pairs.slice(0, at).findIndex((other) => jaccard(own, other) > MAX_LIKENESS);
      if (twin < 0) continue;
      yield {
        file: entry.path,
        ...placeOf(entry.record, 'options', at, 'text'),
        message: `Phương án ${'ABCDE'.charAt(at)} gần như trùng lời với phương án ${'ABCDE'.charAt(twin)}.`,
        hint: 'Bỏ một phương án, hoặc viết cho hai phương án khác hẳn nhau về nội dung.',
      };
    }
  }
});
