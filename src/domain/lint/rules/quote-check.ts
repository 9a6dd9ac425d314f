import { entriesOf } from '../content-index.ts';
import type { ContentIndex } from '../content-index.ts';
import type { Entry } from '../entry.ts';
import { citedText, quotationsIn } from '../quoted-text.ts';
import { defineRule } from '../rule.ts';
import { itemsAt, placeOfPhrase, textAt, valueAt } from '../yaml-value.ts';
import type { YamlValue } from '../yaml-value.ts';

/** Quotations in questions that the article the question cites does not hold. */
export const quoteCheck = defineRule('quote-check', function* (index) {
  for (const entry of entriesOf(index, 'questions')) {
    const quoted = quotingValues(entry).flatMap((value) =>
      quotationsIn(String(value.value)).map((quotation) => ({ value, ...quotation })),
    );
    if (quoted.length === 0) continue;
    const sources = citedTexts(index, entry);
    // Without a readable source there is nothing to compare with.
    if (sources.length === 0) continue;
    for (const { value, text, parts } of quoted) {
      if (sources.some((source) => parts.every((part) => source.includes(part)))) continue;
      yield {
        file: entry.path,
        ...placeOfPhrase(value, text),
        message: `Câu “${text}” để trong dấu trích mà không có nguyên văn ở chỗ câu hỏi dẫn.`,
        hint: 'Chép đúng chữ của mục được dẫn, dẫn thêm mục có câu ấy, hoặc bỏ dấu “…” và nói bằng lời của mình.',
      };
    }
  }
});

/** What speaks for the source. A wrong option and what tempts to it say on purpose what the source does not. */
function quotingValues({ record }: Entry): readonly YamlValue[] {
  const own = ['stem', 'situation', 'screenText'].map((key) => valueAt(record, key));
  const ofOptions = itemsAt(record, 'options').flatMap((option) => [
    valueAt(option, 'correct')?.value === true ? valueAt(option, 'text') : undefined,
    valueAt(option, 'reason'),
  ]);
  return [...own, ...ofOptions].filter((value) => value !== undefined);
}

function citedTexts(index: ContentIndex, { record }: Entry): readonly string[] {
  return itemsAt(record, 'citations').flatMap((citation) => {
    const target = textAt(citation, 'target');
    return (target === undefined ? undefined : citedText(index, target)) ?? [];
  });
}
