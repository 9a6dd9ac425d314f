import { readQuestions } from '../read-questions.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

const LETTERS = String.raw`[a-e](?:\s*,\s*[a-e])*\s+và\s+[a-e]`;
const NOUN = '(?:đáp án|phương án|lựa chọn|câu trả lời|câu|ý)';

/** Options that speak of the other options instead of the matter. */
const PATTERNS: readonly RegExp[] = [
  String.raw`tất cả\s+(?:các\s+|những\s+)?${NOUN}`,
  String.raw`tất cả\s+đều\s+(?:đúng|sai)`,
  String.raw`cả\s+(?:${NOUN}\s+)?${LETTERS}`,
  String.raw`${LETTERS}\s+đều\s+(?:đúng|sai)`,
  String.raw`cả\s+(?:hai|ba|bốn|\d)\s+${NOUN}\s+(?:trên|đều|còn lại)`,
  String.raw`(?:không|chẳng)\s+(?:có\s+)?${NOUN}\s+nào`,
  String.raw`các\s+${NOUN}\s+(?:trên|còn lại)`,
].map((pattern) => new RegExp(String.raw`(?<![\p{L}\d])(?:${pattern})(?![\p{L}\d])`, 'iu'));

/** Options like "tất cả các đáp án trên" or "cả A và B". */
export const allOfAbove = defineRule('all-of-above', function* (index) {
  for (const { entry, question } of readQuestions(index)) {
    for (const [at, { text }] of question.options.entries()) {
      if (question.type === 'evidence' || !PATTERNS.some((pattern) => pattern.test(text))) continue;
      yield {
        file: entry.path,
        ...placeOf(entry.record, 'options', at, 'text'),
        message: `Phương án "${text}" nói về các phương án khác, không nói về nội dung.`,
        hint: 'Thay bằng một câu trả lời đứng riêng được; nếu không có thì bỏ phương án này.',
      };
    }
  }
});
