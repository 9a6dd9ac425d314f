import { itemsAt, valueAt } from './yaml-value.ts';
import type { YamlValue } from './yaml-value.ts';

/** One text of a question and the path it stands at, for instance `situation` or `options.reason`. */
export interface QuestionText {
  readonly field: string;
  readonly value: YamlValue;
  readonly text: string;
}

const OWN = ['situation', 'screenText', 'stem'];
const OF_OPTIONS = ['text', 'reason', 'temptation'];

/** Every text of a question that a learner reads, in the order of the schema. Clues repeat the situation. */
export function questionTexts(record: YamlValue): readonly QuestionText[] {
  const fields = [
    ...OWN.map((key) => ({ field: key, value: valueAt(record, key) })),
    ...itemsAt(record, 'options').flatMap((option) =>
      OF_OPTIONS.map((key) => ({ field: `options.${key}`, value: valueAt(option, key) })),
    ),
  ];
  return fields.flatMap(({ field, value }) =>
    typeof value?.value === 'string' ? [{ field, value, text: value.value }] : [],
  );
}
