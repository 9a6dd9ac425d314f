import { MOST_TIE } from '../../bank/ties.ts';
import type { ContextPart } from '../../bank/ties.ts';
import { BANK_PLACE, bankOf } from '../bank.ts';
import { entriesOf } from '../content-index.ts';
import { sexOrAgeWords } from '../role-words.ts';
import { defineRule } from '../rule.ts';
import { placeOfPhrase, textAt, valueAt } from '../yaml-value.ts';

const PART_NAMES: Readonly<Record<ContextPart, string>> = {
  role: 'vị trí công tác (role)',
  sector: 'lĩnh vực (sector)',
  level: 'cấp (level)',
};

/** A bank in which a behaviour belongs to one kind of person, and situations that say a person's sex or age. */
export const protagonistBalance = defineRule('protagonist-balance', function* (index) {
  for (const { part, behaviour, label } of bankOf(index)?.ties ?? []) {
    const tie = Math.max(behaviour, label);
    if (tie < MOST_TIE) continue;
    yield {
      ...BANK_PLACE,
      level: 'warning',
      message: `Biểu hiện gắn với ${PART_NAMES[part]}: Cramér's V = ${tie.toFixed(2).replace('.', ',')}, cần dưới 0,3.`,
      hint: 'Xem bảng của npm run bank, đổi context của vài tình huống cho biểu hiện nào cũng có đủ các nhóm.',
    };
  }
  for (const { path, record } of entriesOf(index, 'questions')) {
    for (const key of ['situation', 'screenText']) {
      const value = valueAt(record, key);
      if (!value) continue;
      for (const words of sexOrAgeWords(textAt(record, key) ?? '')) {
        yield {
          file: path,
          ...placeOfPhrase(value, words),
          level: 'warning',
          message: `Mục ${key} nói tới giới hoặc tuổi của người làm việc: "${words}".`,
          hint: 'Gọi theo việc hoặc chức vụ (đồng chí chuyên viên, đồng chí phó giám đốc), bỏ chữ chỉ giới, tuổi.',
        };
      }
    }
  }
});
