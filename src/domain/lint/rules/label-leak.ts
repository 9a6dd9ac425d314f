import { entriesOf } from '../content-index.ts';
import { defineRule } from '../rule.ts';
import { placeOfPhrase, textAt, valueAt } from '../yaml-value.ts';
import { JUDGING_WORDS, LABEL_WORDS } from '../label-words.ts';

/** Situations that name the behaviour they ask about. */
export const labelLeak = defineRule('label-leak', function* (index) {
  for (const { path, record } of entriesOf(index, 'questions')) {
    const labels = [textAt(record, 'label'), textAt(record, 'looksLike')];
    if (labels[0] === undefined) continue;
    const words = [...JUDGING_WORDS, ...labels.flatMap((label) => LABEL_WORDS[label ?? ''] ?? [])];
    for (const key of ['situation', 'screenText', 'stem']) {
      const value = valueAt(record, key);
      const text = textAt(record, key)?.toLowerCase() ?? '';
      for (const word of words.filter((candidate) => text.includes(candidate))) {
        if (!value) continue;
        yield {
          file: path,
          ...placeOfPhrase(value, word),
          message: `Mục ${key} có chữ "${word}", làm lộ đáp án.`,
          hint: 'Kể việc đã xảy ra, không dùng chữ của tên biểu hiện hay chữ phán xét.',
        };
      }
    }
  }
});
