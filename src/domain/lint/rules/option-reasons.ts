import { countSyllables } from '../../text/count-syllables.ts';
import { entriesOf } from '../content-index.ts';
import { defineRule } from '../rule.ts';
import { itemsAt, placeOf, textAt } from '../yaml-value.ts';

/** Shorter than this, a reason says right or wrong but not why. */
const LEAST_REASON = 10;
const LEAST_TEMPTATION = 6;

/** Options whose reason or temptation says too little, or is that of another option. */
export const optionReasons = defineRule('option-reasons', function* (index) {
  for (const { path, record } of entriesOf(index, 'questions')) {
    const seen = new Map<string, string>();
    for (const option of itemsAt(record, 'options')) {
      const id = textAt(option, 'id')?.toUpperCase() ?? '';
      const fields = [
        { key: 'reason', least: LEAST_REASON },
        { key: 'temptation', least: LEAST_TEMPTATION },
      ];
      for (const { key, least } of fields) {
        const text = textAt(option, key);
        // One that is missing is for the rules schema and one-key.
        if (text === undefined) continue;
        const place = { file: path, ...placeOf(option, key) };
        const length = countSyllables(text);
        if (length < least) {
          yield {
            ...place,
            message: `Mục ${key} của phương án ${id} chỉ có ${length} tiếng, chưa đủ ${least} tiếng.`,
            hint: 'Nêu chi tiết của tình huống hoặc của văn bản làm cho phương án đúng, sai, hay dễ chọn nhầm.',
          };
        }
        const same = seen.get(plain(text));
        if (same !== undefined) {
          yield {
            ...place,
            message: `Mục ${key} của phương án ${id} giống hệt mục của phương án ${same}.`,
            hint: 'Viết cho mỗi phương án một lý do riêng.',
          };
        }
        seen.set(plain(text), id);
      }
    }
  }
});

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
