import { entriesOf } from '../content-index.ts';
import { defineRule } from '../rule.ts';
import { itemsAt, placeOf, textAt, valueAt } from '../yaml-value.ts';

/** `evidence` items whose options are not sentences of the situation, or whose key is not the one with the clues. */
export const evidenceSentences = defineRule('evidence-sentences', function* (index) {
  for (const { path, record } of entriesOf(index, 'questions')) {
    const situation = textAt(record, 'situation');
    if (textAt(record, 'type') !== 'evidence' || situation === undefined) continue;
    const clues = itemsAt(record, 'clues').flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    for (const option of itemsAt(record, 'options')) {
      const text = textAt(option, 'text');
      if (text === undefined) continue;
      const id = textAt(option, 'id')?.toUpperCase() ?? '';
      const place = { file: path, ...placeOf(option, 'text') };
      if (!situation.includes(text)) {
        yield {
          ...place,
          message: `Phương án ${id} không phải là một câu nguyên văn của tình huống.`,
          hint: 'Chép đúng từng chữ một câu của mục situation.',
        };
        continue;
      }
      const holdsClue = clues.some((clue) => text.includes(clue));
      const isCorrect = valueAt(option, 'correct')?.value === true;
      if (clues.length > 0 && isCorrect !== holdsClue) {
        yield {
          ...place,
          message: isCorrect
            ? `Phương án đúng ${id} không chứa chi tiết quyết định nào.`
            : `Phương án sai ${id} chứa một chi tiết quyết định.`,
          hint: 'Sửa clues hoặc correct, cho câu được chọn đúng là câu chứa chi tiết quyết định.',
        };
      }
    }
  }
});
