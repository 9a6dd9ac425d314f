import { fold } from '../text/fold.ts';
import { toneKey } from './tone-key.ts';

/** One word of a text: letters and digits without punctuation. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Without marks and case, for matching. */
  readonly folded: string;
  /** With marks, blind to where the tone stands, for preferring exact spelling. */
  readonly exact: string;
  /** Offsets in the given text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts text into words. "73/2023/NĐ-CP" gives 73, 2023, NĐ and CP, as the index does.
 */
export function tokenise(text: string): readonly Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    text: word,
    folded: fold(word),
    exact: toneKey(word),
    start: index,
    end: index + word.length,
  }));
}
