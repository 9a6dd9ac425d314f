import { findDocumentNumbers } from './document-number.ts';
import { tokenise } from './tokenise.ts';
import type { VocabularyFile } from './vocabulary.ts';

const MIN_PAIR_COUNT = 3;

/**
 * Collects words, neighbouring pairs and document numbers of all indexed texts.
 *
 * @param texts text of each page as the reader knows it (đ, not ḏ), its metadata included
 */
export function buildVocabulary(texts: readonly string[]): VocabularyFile {
  const forms = new Map<string, Map<string, number>>();
  const pairs = new Map<string, Map<string, number>>();
  for (const text of texts) {
    let previous: string | undefined;
    for (const { folded, text: written } of tokenise(text.normalize('NFC'))) {
      increase(forms, folded, written.toLowerCase());
      if (previous !== undefined) increase(pairs, previous, folded);
      previous = folded;
    }
  }
  return {
    words: Object.fromEntries(sortByKey(forms).map(([folded, counts]) => [folded, describe(counts)])),
    pairs: Object.fromEntries(
      sortByKey(pairs).flatMap(([first, counts]) => {
        const followers = sortByKey(counts).flatMap(([second, count]) =>
          count >= MIN_PAIR_COUNT ? [second] : [],
        );
        return followers.length > 0 ? [[first, followers.join(' ')]] : [];
      }),
    ),
    numbers: [...new Set(texts.flatMap(findDocumentNumbers))].sort(),
  };
}

function describe(counts: ReadonlyMap<string, number>): string {
  const byCount = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  const total = byCount.reduce((sum, [, count]) => sum + count, 0);
  return [total, ...byCount.map(([form]) => form)].join(' ');
}

function increase(table: Map<string, Map<string, number>>, row: string, column: string): void {
  const counts = table.get(row) ?? new Map<string, number>();
  table.set(row, counts);
  counts.set(column, (counts.get(column) ?? 0) + 1);
}

function sortByKey<Value>(map: ReadonlyMap<string, Value>): readonly [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
