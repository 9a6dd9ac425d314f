import { freeTextQuestions } from '../free-text-questions.ts';
import { defineWarning } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

/** "thường" is part of many names and adjectives: thường vụ, thường kỳ, bình thường, bồi thường … */
const OFTEN = String.raw`(?<!(?:bình|bất|thông|bồi|tầm|phi|coi|khinh) )thường(?! (?:vụ|kỳ|trực|xuyên|niên|trú|phục|dân|thức|lệ))`;
const VAGUE = new RegExp(
  String.raw`(?<!\p{L})(?:${OFTEN}|thường xuyên|đôi khi|đôi lúc|thỉnh thoảng|có thể(?! được)|có lẽ|khá(?! giả))(?!\p{L})`,
  'iu',
);
/** A permission is no frequency, and "thường xuyên" is a term of the documents. */
const TERMS = /(?<!\p{L})(?:sinh hoạt|nhiệm vụ|công việc|chi) thường xuyên/giu;

/** Options whose truth hangs on how often "often" is. */
export const vagueOption = defineWarning('vague-option', function* (index) {
  for (const { entry, question } of freeTextQuestions(index)) {
    for (const [at, { text }] of question.options.entries()) {
      const word = VAGUE.exec(text.replace(TERMS, ''))?.[0];
      if (word === undefined) continue;
      yield {
        file: entry.path,
        ...placeOf(entry.record, 'options', at, 'text'),
        message: `Phương án có chữ "${word}", mỗi người hiểu một mức khác nhau.`,
        hint: 'Nói rõ bao nhiêu, khi nào, với ai; hoặc bỏ chữ ấy.',
      };
    }
  }
});
