import { KIT_LENGTHS } from '../../meeting/kit-schema.ts';
import { behaviourSlug } from '../content-index.ts';
import type { ContentIndex } from '../content-index.ts';
import type { CollectionName } from '../collections.ts';
import type { Entry } from '../entry.ts';
import { defineRule } from '../rule.ts';
import type { Fault } from '../rule.ts';
import { itemsAt, valueAt } from '../yaml-value.ts';
import type { YamlValue } from '../yaml-value.ts';
import { targetFault } from '../target-fault.ts';

/** Names of documents, behaviours, terms, questions that do not exist. */
export const brokenReference = defineRule('broken-reference', function* (index) {
  for (const entry of index.entries) {
    for (const element of entry.body?.elements ?? []) {
      const target = element.name === 'Dan' ? element.attributes['toi'] : undefined;
      const message = target ? targetFault(index, target) : undefined;
      if (message) yield { file: entry.path, ...element.position, message, hint: TARGET_HINT };
    }
    for (const { value, message, hint } of recordFaults(index, entry)) {
      yield { file: entry.path, ...value.position, message, hint };
    }
  }
});

const TARGET_HINT =
  'Viết như nghi-dinh-73#dieu-8-khoan-1, hv05, thuat-ngu#tham-quyen hoặc viec-can-lam#hoi-y-kien, đúng với bài đang có.';

interface RecordFault extends Pick<Fault, 'message' | 'hint'> {
  readonly value: YamlValue;
}

function* recordFaults(index: ContentIndex, { record, collection }: Entry): Generator<RecordFault> {
  switch (collection.name) {
    case 'documents':
      yield* missing(index, 'documents', [valueAt(record, 'supersededBy')]);
      return;
    case 'comparisons':
      yield* missing(index, 'documents', itemsAt(record, 'documents'));
      return;
    case 'behaviours':
      yield* missing(index, 'behaviours', itemsAt(record, 'nearest'));
      return;
    case 'glossary':
      yield* missingTargets(index, itemsAt(record, 'seeAlso'));
      return;
    case 'tasks':
      yield* missingTargets(index, itemsAt(record, 'related'));
      return;
    case 'meetings':
      yield* missing(index, 'documents', itemsAt(record, 'documents'));
      yield* missing(index, 'behaviours', itemsAt(record, 'behaviours'));
      for (const length of KIT_LENGTHS) {
        yield* missing(index, 'questions', itemsAt(record, 'situations', String(length)));
      }
      return;
    case 'changes':
      yield* missingTargets(index, itemsAt(record, 'targets'));
      return;
    case 'quizzes':
      yield* missing(index, 'questions', itemsAt(record, 'questions'));
      return;
    case 'questions':
      yield* missing(index, 'documents', [valueAt(record, 'document')]);
      yield* missing(index, 'questions', [valueAt(record, 'contrastWith')]);
      yield* missing(index, 'behaviours', [
        valueAt(record, 'label'),
        valueAt(record, 'looksLike'),
        ...itemsAt(record, 'confusedWith'),
        ...itemsAt(record, 'options').map((option) => valueAt(option, 'names')),
      ]);
      yield* missingTargets(
        index,
        itemsAt(record, 'citations').map((citation) => valueAt(citation, 'target')),
      );
      return;
    default:
      return;
  }
}

function* missing(
  index: ContentIndex,
  collection: 'documents' | 'behaviours' | 'questions',
  values: readonly (YamlValue | undefined)[],
): Generator<RecordFault> {
  for (const value of values) {
    const name = value?.value;
    if (!value || typeof name !== 'string' || exists(index, collection, name)) continue;
    yield { value, message: `Không có ${NAMES[collection]} "${name}".`, hint: HINTS[collection] };
  }
}

function exists(index: ContentIndex, collection: CollectionName, name: string): boolean {
  if (collection !== 'behaviours') return index.slugs[collection]?.has(name) ?? false;
  return name === 'legitimate' || behaviourSlug(index, name) !== undefined;
}

function* missingTargets(
  index: ContentIndex,
  values: readonly (YamlValue | undefined)[],
): Generator<RecordFault> {
  for (const value of values) {
    if (!value || typeof value.value !== 'string') continue;
    const message = targetFault(index, value.value);
    if (message) yield { value, message, hint: TARGET_HINT };
  }
}

const NAMES = { documents: 'văn bản', behaviours: 'biểu hiện', questions: 'câu hỏi' } as const;
const HINTS = {
  documents: 'Dùng tên tệp trong thư mục documents, không có đuôi .mdx.',
  behaviours: 'Dùng mã từ hv01 đến hv10 đã có bài.',
  questions: 'Dùng tên tệp trong thư mục questions, không có đuôi .yaml.',
} as const;
