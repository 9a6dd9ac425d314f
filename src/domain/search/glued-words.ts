import { isSyllable } from './syllable.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Parts words typed without a space: "netranh" → ne, tranh. All parts must be words of the site.
 *
 * @param folded one token without marks
 * @returns the parts, or undefined; fewer parts win, then more pairs the site knows
 */
export function splitGluedWords(folded: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= folded.length; end += 1) {
    for (let start = Math.max(0, end - 7); start < end; start += 1) {
      const before = best[start];
      const part = folded.slice(start, end);
      if (!before || part.length < 2 || !isSyllable(part) || !vocabulary.words.has(part)) continue;
      const candidate = [...before, part];
      const current = best[end];
      if (!current || quality(candidate, vocabulary) > quality(current, vocabulary)) best[end] = candidate;
    }
  }
  const parts = best[folded.length];
  return parts && parts.length > 1 ? parts : undefined;
}

function quality(parts: readonly string[], { pairs }: Vocabulary): number {
  const known = parts.filter((part, at) => at > 0 && pairs.has(`${parts[at - 1] ?? ''} ${part}`)).length;
  return known * 2 - parts.length;
}
