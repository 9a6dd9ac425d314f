import { fold } from '../text/fold.ts';
import { splitGluedWords } from './glued-words.ts';
import type { Change } from './query.ts';
import { nearestWord, type Neighbours } from './spelling.ts';
import { isSyllable } from './syllable.ts';
import { toneKey } from './tone-key.ts';
import type { Token } from './tokenise.ts';
import { readTypingLeftovers } from './typing-leftovers.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a typed word is taken for. */
export interface ResolvedWord {
  /** Words of the site without marks, in order; empty when the word is missing. */
  readonly words: readonly string[];
  /** Other spellings of a single word that count as well (i and y). */
  readonly variants: readonly string[];
  readonly shown: string;
  readonly change?: Change['kind'];
  readonly isPrefix: boolean;
  /** For a missing word: the word of the site that may have been meant. */
  readonly suggestion?: string;
}

/**
 * Finds the words of the site behind one typed word. A word that may be meant as typed (a Vietnamese syllable, a
 * number) is never replaced: it is missing, at most with a suggestion.
 *
 * @param isUnfinished true for the last word while somebody types
 */
export function resolveWord(
  token: Token,
  beside: Neighbours,
  isUnfinished: boolean,
  vocabulary: Vocabulary,
): ResolvedWord {
  const { folded, exact, text } = token;
  const known = vocabulary.words.get(folded);
  if (known) {
    const otherMarks = exact !== folded && !hasForm(exact, vocabulary);
    if (otherMarks && isUnfinished && beginsMarkedWord(exact, vocabulary)) {
      return { words: [folded], variants: [], shown: text, isPrefix: true };
    }
    const plain = { words: [folded], variants: vowelVariants(folded, vocabulary), isPrefix: false };
    // "kỉ" for "kỷ" is the same word in another spelling, not another word.
    if (!otherMarks || vowelVariants(exact, vocabulary).length > 0) return { ...plain, shown: text };
    return { ...plain, shown: known.forms[0], change: 'marks' };
  }
  const leftover = readTypingLeftovers(exact);
  if (leftover !== undefined && hasForm(leftover, vocabulary))
    return changed([unmark(leftover)], vocabulary, leftover);
  const parts = /^(\p{L}{2,})(\d+)$/u.exec(folded)?.slice(1);
  if (parts?.every((part) => vocabulary.words.has(part))) {
    return { words: parts, variants: [], shown: parts.join(' '), isPrefix: false };
  }
  const [variant] = vowelVariants(folded, vocabulary);
  if (variant !== undefined) return { words: [variant], variants: [], shown: text, isPrefix: false };
  if (isUnfinished && folded.length >= 2 && isBeginning(folded, vocabulary)) {
    return { words: [folded], variants: [], shown: text, isPrefix: true };
  }
  return respell(token, beside, vocabulary);
}

function respell({ folded, exact, text }: Token, beside: Neighbours, vocabulary: Vocabulary): ResolvedWord {
  const meant = readTypingLeftovers(exact);
  const meantFolded = meant === undefined ? undefined : unmark(meant);
  if (meantFolded !== undefined && vocabulary.words.has(meantFolded))
    return changed([meantFolded], vocabulary, meant);
  const missing = { words: [], variants: [], shown: text, isPrefix: false };
  if (!/^[a-z]{3,}$/u.test(folded) || (meantFolded !== undefined && isSyllable(meantFolded))) return missing;
  const nearest = nearestWord(folded, beside, vocabulary);
  if (isSyllable(folded)) {
    return nearest === undefined ? missing : { ...missing, suggestion: written(nearest, vocabulary) };
  }
  const glued = splitGluedWords(folded, vocabulary);
  // Words run together that the site often says together are surer than a slip, and a slip is surer than other parts.
  if (glued && isHabit(glued, vocabulary)) return changed(glued, vocabulary);
  if (nearest !== undefined) return changed([nearest], vocabulary);
  return glued ? changed(glued, vocabulary) : missing;
}

function isHabit(words: readonly string[], { pairs }: Vocabulary): boolean {
  return words.every((word, at) => at === 0 || pairs.has(`${words[at - 1] ?? ''} ${word}`));
}

function changed(words: readonly string[], vocabulary: Vocabulary, exact?: string): ResolvedWord {
  const shown = words.map((word) => written(word, vocabulary, exact)).join(' ');
  return { words, variants: [], shown, change: 'spelling', isPrefix: false };
}

/** The word as the site mostly writes it, or with the marks meant when the site has that form. */
function written(folded: string, { words }: Vocabulary, exact?: string): string {
  const forms = words.get(folded)?.forms ?? [folded];
  return forms.find((form) => toneKey(form) === exact) ?? forms[0];
}

/** Final i and y after these consonants are two spellings of one sound: kỉ luật, kỷ luật. */
function vowelVariants(word: string, { words }: Vocabulary): readonly string[] {
  const match = /^((?:[hklmst]|qu)?)([iy])(\d?)$/u.exec(word);
  if (!match) return [];
  const folded = (match[1] ?? '') + (match[2] === 'i' ? 'y' : 'i');
  const known = words.get(folded);
  if (!known) return [];
  return match[3] === '' || known.forms.some((form) => toneKey(form) === folded + (match[3] ?? ''))
    ? [folded]
    : [];
}

function isBeginning(folded: string, { words }: Vocabulary): boolean {
  for (const word of words.keys()) if (word.startsWith(folded)) return true;
  return false;
}

/** Whether the letters with their marks, tone aside, begin a longer word of the site: "đẩ" of "đẩy". */
function beginsMarkedWord(exact: string, { words }: Vocabulary): boolean {
  const letters = exact.replace(/\d$/u, '');
  for (const [folded, { forms }] of words) {
    if (folded.length <= letters.length || !folded.startsWith(fold(letters))) continue;
    if (forms.some((form) => toneKey(form).startsWith(letters))) return true;
  }
  return false;
}

function hasForm(exact: string, { words }: Vocabulary): boolean {
  return words.get(unmark(exact))?.forms.some((form) => toneKey(form) === exact) ?? false;
}

/** Letters of a tone key without marks. */
function unmark(exact: string): string {
  return fold(exact.replace(/\d$/u, ''));
}
