import { readQuestions } from '../read-questions.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

const NOT = 'không|chưa|sai';
/** The question word, then a negation in the same clause: "việc nào không được làm". */
const ASKED = new RegExp(
  String.raw`(?<!\p{L})(?:nào|gì|ai|đâu)\s[^,.;:?]*?(?<!\p{L})(?:${NOT})(?!\p{L})`,
  'iu',
);
const EXCEPT =
  /(?<!\p{L})(?:ngoại trừ|(?<!(?:được|loại|miễn|điểm|phép|khấu|bị) )trừ(?! (?:điểm|khỏi|đi)))(?!\p{L})/iu;
/** Both sides are asked for: "có được không?", "đúng hay chưa đúng". */
const BOTH_SIDES =
  /(?<!\p{L})(?:hay|hoặc) (?:không|chưa|sai)(?:\s+\p{L}+)?|(?<!\p{L})(?:không|chưa)(?=\s*[?.]|$)/giu;
/** Names and quoted words that hold a negation and ask for nothing. */
const NAMES = /“[^”]*”|«[^»]*»|(?<!\p{L})không hoàn thành(?!\p{L})/giu;
/** Plain text has no bold letters: capitals stand in for them. */
const EMPHASISED = /(?<!\p{L})(?:KHÔNG|CHƯA|SAI|TRỪ|NGOẠI TRỪ)(?!\p{L})/u;

/** Stems that ask for what is not so, and neither show it in capitals nor say why. */
export const negativeStem = defineRule('negative-stem', function* (index) {
  for (const { entry, question } of readQuestions(index)) {
    const stem = question.stem.normalize('NFC');
    const isNegative = isNegated(stem);
    const isJustified = EMPHASISED.test(stem) && question.negativeReason !== undefined;
    if (isNegative && !isJustified) {
      yield {
        file: entry.path,
        ...placeOf(entry.record, 'stem'),
        message: 'Câu hỏi yêu cầu tìm điều không đúng, người đọc lướt dễ chọn ngược.',
        hint: 'Hỏi theo chiều thuận; nếu buộc phải hỏi ngược thì viết hoa chữ phủ định (KHÔNG, TRỪ) và nêu lý do ở mục negativeReason.',
      };
    }
    if (!isNegative && question.negativeReason !== undefined) {
      yield {
        file: entry.path,
        ...placeOf(entry.record, 'negativeReason'),
        message: 'Mục negativeReason không dùng cho câu hỏi theo chiều thuận.',
        hint: 'Bỏ mục này.',
      };
    }
  }
});

function isNegated(stem: string): boolean {
  const text = stem.replace(NAMES, '').replace(BOTH_SIDES, '');
  return ASKED.test(text) || EXCEPT.test(text);
}
