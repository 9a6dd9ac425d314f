import { splitClauses, splitSentences } from './split-sentences.ts';

/** One half of a minimal pair, as far as words go. */
export interface ContrastHalf {
  readonly situation: string;
  /** Exact substrings that decide. */
  readonly clues: readonly string[];
}

export interface ContrastDetail {
  readonly text: string;
  readonly isKey: boolean;
}

/** "Chi tiết nào làm thay đổi câu trả lời?" about the first half. */
export interface ContrastQuestion {
  /** One key and two or three details that both halves share, in the order of the first half's text. */
  readonly details: readonly ContrastDetail[];
  /** What stands in the second half instead of the key; empty when nothing does. */
  readonly counterpart: string;
}

const LEAST_DISTRACTORS = 2;
const MOST_DISTRACTORS = 3;

/**
 * Makes the question which detail of the first half changes the answer. The key is what the second half does not have,
 * the one with a clue first; other differences are left out, because they would be half right. Distractors stand in both
 * halves word for word but for case, marks of punctuation and white space.
 *
 * Sentences are tried first; when too few are shared, clauses between semicolons.
 *
 * @returns undefined when there is no difference or fewer than two shared details
 */
export function makeContrastQuestion(
  first: ContrastHalf,
  second: ContrastHalf,
): ContrastQuestion | undefined {
  return fromParts(first, second, splitSentences) ?? fromParts(first, second, splitClauses);
}

function fromParts(
  first: ContrastHalf,
  second: ContrastHalf,
  split: (text: string) => readonly string[],
): ContrastQuestion | undefined {
  const [ours, theirs] = [split(first.situation), split(second.situation)];
  const [ourWords, theirWords] = [new Set(ours.map(words)), new Set(theirs.map(words))];
  const isShared = (part: string) => theirWords.has(words(part));
  const different = ours.filter((part) => !isShared(part));
  const clues = first.clues.map(words);
  const key =
    different.find((part) => clues.some((clue) => words(part).includes(clue))) ??
    different.find((part) => clues.some((clue) => clue.includes(words(part)))) ??
    different[0];
  const shared = ours.filter((part, at) => isShared(part) && ours.indexOf(part) === at);
  if (key === undefined || shared.length < LEAST_DISTRACTORS) return undefined;
  const keyAt = ours.indexOf(key);
  const nearest = shared
    .toSorted((a, b) => Math.abs(ours.indexOf(a) - keyAt) - Math.abs(ours.indexOf(b) - keyAt))
    .slice(0, MOST_DISTRACTORS);
  return {
    details: ours
      .filter((part, at) => (part === key || nearest.includes(part)) && ours.indexOf(part) === at)
      .map((text) => ({ text, isKey: text === key })),
    counterpart: theirs.filter((part) => !ourWords.has(words(part))).join(' '),
  };
}

/** The words alone, for comparing. */
function words(part: string): string {
  return part
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
