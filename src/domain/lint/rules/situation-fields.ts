import { countSyllables } from '../../text/count-syllables.ts';
import { entriesOf } from '../content-index.ts';
import type { Entry } from '../entry.ts';
import { defineRule } from '../rule.ts';
import type { Fault } from '../rule.ts';
import { placeOf, textAt, valueAt } from '../yaml-value.ts';

/** In syllables. What is projected is a situation's `screenText`, but the stem itself of a knowledge question. */
const LIMITS = { situation: 120, screenText: 60, stem: 60 } as const;

/** Situations whose label, pair or length does not hold together. */
export const situationFields = defineRule('situation-fields', function* (index) {
  const questions = entriesOf(index, 'questions');
  const bySlug = new Map(questions.map((entry) => [entry.slug, entry]));
  for (const entry of questions) {
    yield* labelFaults(entry);
    yield* lengthFaults(entry);
    yield* pairFaults(entry, bySlug);
  }
});

function* labelFaults({ path, record }: Entry): Generator<Fault> {
  const label = textAt(record, 'label');
  const looksLike = valueAt(record, 'looksLike');
  if (label === 'legitimate' && !looksLike) {
    yield {
      file: path,
      ...placeOf(record, 'label'),
      message: 'Tình huống làm đúng chưa nói dễ bị nhầm với biểu hiện nào.',
      hint: 'Thêm mục looksLike, ví dụ looksLike: hv05.',
    };
  }
  if (label !== undefined && label !== 'legitimate' && looksLike) {
    yield {
      file: path,
      ...looksLike.position,
      message: `Mục looksLike không dùng cho tình huống thuộc biểu hiện ${label}.`,
      hint: 'Bỏ mục looksLike, hoặc sửa label thành legitimate.',
    };
  }
}

function* lengthFaults({ path, record }: Entry): Generator<Fault> {
  const isKnowledge = textAt(record, 'type') === 'knowledge';
  for (const key of isKnowledge ? (['stem'] as const) : (['situation', 'screenText'] as const)) {
    const length = countSyllables(textAt(record, key) ?? '');
    if (length <= LIMITS[key]) continue;
    yield {
      file: path,
      ...placeOf(record, key),
      message: `Mục ${key} dài ${length} tiếng, quá ${LIMITS[key]} tiếng.`,
      hint: 'Rút gọn, chỉ giữ các chi tiết quyết định.',
    };
  }
}

function* pairFaults({ path, record, slug }: Entry, bySlug: ReadonlyMap<string, Entry>): Generator<Fault> {
  const other = textAt(record, 'contrastWith');
  if (other === undefined) return;
  const pair = bySlug.get(other);
  // A pair that does not exist is for the rule broken-reference.
  if (pair === undefined || (other !== slug && textAt(pair.record, 'contrastWith') === slug)) return;
  yield {
    file: path,
    ...placeOf(record, 'contrastWith'),
    message: `Tình huống ${other} không ghép đôi trở lại với ${slug}.`,
    hint: `Ghi contrastWith: ${slug} trong tệp ${other}.yaml, hoặc bỏ mục này ở đây.`,
  };
}
