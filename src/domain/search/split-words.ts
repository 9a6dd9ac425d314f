import { fold } from '../text/fold.ts';
import { toneKey } from './tone-key.ts';

/** A word of a name or of what was typed. */
export interface NameWord {
  /** Without marks and case. */
  readonly folded: string;
  /** With marks, blind to where the tone stands. */
  readonly exact: string;
}

/** Cuts text into words; letters and digits part, so that "nd73" and "NĐ 73" are the same two words. */
export function splitWords(text: string): readonly NameWord[] {
  return Array.from(text.normalize('NFC').matchAll(/\p{L}+|\p{N}+/gu), ([word]) => ({
    folded: fold(word),
    exact: toneKey(word),
  }));
}
