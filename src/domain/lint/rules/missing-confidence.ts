import { CONFIDENCE_LABELS } from '../../source/confidence-label.ts';
import { confidenceSchema } from '../../source/schema.ts';
import { defineRule } from '../rule.ts';
import { valueAt } from '../yaml-value.ts';
import { citationsOf } from '../source-references.ts';

/** Citations that do not say how far they are to be trusted. */
export const missingConfidence = defineRule('missing-confidence', function* ({ entries }) {
  for (const { path, record, body } of entries) {
    for (const citation of citationsOf(record)) {
      const confidence = valueAt(citation, 'confidence');
      const message = confidenceFault(confidence?.value, 'confidence');
      if (message) yield { file: path, ...(confidence ?? citation).position, message, hint: HINT };
    }
    for (const { name, attributes, position } of body?.elements ?? []) {
      const message = name === 'Nguon' ? confidenceFault(attributes['tin'], 'tin') : undefined;
      if (message) yield { file: path, ...position, message, hint: HINT };
    }
  }
});

const HINT = `Chọn một trong: ${confidenceSchema.options
  .map((value) => `${value} (${CONFIDENCE_LABELS[value].short})`)
  .join(', ')}.`;

function confidenceFault(value: unknown, key: string): string | undefined {
  if (value === undefined || value === '') return `Trích dẫn nguồn thiếu mức tin cậy (${key}).`;
  return confidenceSchema.safeParse(value).success
    ? undefined
    : `Mức tin cậy ở mục ${key} không có trong danh sách.`;
}
