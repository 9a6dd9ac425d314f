import { entriesOf } from '../content-index.ts';
import { defineRule } from '../rule.ts';
import { itemsAt, textAt } from '../yaml-value.ts';

/** Deciding words that are not, word for word, in the situation. */
export const clueNotFound = defineRule('clue-not-found', function* (index) {
  for (const { path, record } of entriesOf(index, 'questions')) {
    const situation = textAt(record, 'situation');
    if (situation === undefined) continue;
    for (const { value, position } of itemsAt(record, 'clues')) {
      if (typeof value !== 'string' || situation.includes(value)) continue;
      yield {
        file: path,
        ...position,
        message: `Chi tiết "${value}" không có nguyên văn trong tình huống.`,
        hint: 'Chép đúng từng chữ, từng dấu một đoạn của mục situation.',
      };
    }
  }
});
