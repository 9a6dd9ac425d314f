/** How much of the words of one text another holds. */
export interface WordCoverage {
  /** From 0 to 1. */
  readonly share: number;
  readonly total: number;
  /** Words not found, each as often as it is missing. */
  readonly missing: readonly string[];
}

/**
 * Counts how many words of the pages stand in the text of a print. A word is a run of letters and digits in NFC, so that
 * a line broken at a hyphen or a slash splits the same on both sides.
 */
export function wordCoverage(expected: string, found: string): WordCoverage {
  const left = new Map<string, number>();
  for (const word of wordsOf(found)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wordsOf(expected);
  const missing = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  return { share: words.length === 0 ? 1 : 1 - missing.length / words.length, total: words.length, missing };
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
