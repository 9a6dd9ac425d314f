import { keyOf } from '../../question/key-of.ts';
import { freeTextQuestions } from '../free-text-questions.ts';
import { defineWarning } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

/** "luôn" after a verb means "at once"; "chỉ" is part of many nouns and verbs: chỉ thị, chỉ tiêu, chỉ đạo, địa chỉ … */
const ONLY = String.raw`(?<!(?:địa|tôn|chứng|đồng|lưu|quy) )chỉ(?! (?:thị|tiêu|đạo|định|số|rõ|ra|dẫn|huy|báo|giới|trích|điểm))`;
const ABSOLUTE = new RegExp(
  String.raw`(?<!\p{L})(?:luôn luôn|luôn(?= (?:phải|được|có|là|đúng|bị|cần))|mọi|tuyệt đối|không bao giờ|bất kỳ|bất cứ|100 ?%|${ONLY})(?!\p{L})`,
  'iu',
);

/** Distractors with an absolute word that the key does without. */
export const absoluteDistractor = defineWarning('absolute-distractor', function* (index) {
  for (const { entry, question } of freeTextQuestions(index)) {
    const keyed = keyOf(question.options);
    if (!keyed || ABSOLUTE.test(keyed.key.text)) continue;
    for (const option of keyed.distractors) {
      const word = ABSOLUTE.exec(option.text)?.[0];
      if (word === undefined) continue;
      yield {
        file: entry.path,
        ...placeOf(entry.record, 'options', question.options.indexOf(option), 'text'),
        message: `Phương án sai có chữ "${word}", đáp án không có: người học loại được mà không cần biết nội dung.`,
        hint: 'Bỏ chữ ấy, hoặc viết lại phương án sai cho sai vì nội dung.',
      };
    }
  }
});
