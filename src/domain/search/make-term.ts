import { DOCUMENT_KINDS, numbersInQuery, type NumberInQuery } from './document-number.ts';
import type { Term } from './query.ts';
import { tokenise, type Token } from './tokenise.ts';
import type { Vocabulary } from './vocabulary.ts';

const DOCUMENT_WEIGHT = 8;
/** A light word still tells a phrase from its neighbours, but hardly counts alone. */
const LIGHT_FACTOR = 0.15;

/** A word or an abbreviation with its meanings. */
export function wordTerm(
  word: Pick<Term, 'shown' | 'alternatives' | 'required'> & Partial<Pick<Term, 'exact' | 'isPrefix'>>,
  vocabulary: Vocabulary,
): Term {
  const rarity = Math.max(...word.alternatives.map((words) => weightOf(words, vocabulary)));
  return {
    exact: [],
    isPrefix: false,
    ...word,
    sent: word.alternatives.map((words) => words.join(' ')),
    weight: word.required ? rarity : rarity * LIGHT_FACTOR,
    isQuoted: false,
    documents: [],
  };
}

/** A phrase that the site also abbreviates. */
export function abbreviatedTerm(
  shown: string,
  phrase: readonly Token[],
  short: string,
  vocabulary: Vocabulary,
): Term {
  const words = phrase.map(({ folded }) => folded);
  return wordTerm(
    { shown, alternatives: [words, [short]], required: true, exact: exactKeys(phrase) },
    vocabulary,
  );
}

/** A phrase in quotation marks: its words count only together. */
export function quotedTerm(shown: string, tokens: readonly Token[], vocabulary: Vocabulary): Term {
  const words = tokens.map(({ folded }) => folded);
  const term = wordTerm(
    { shown, alternatives: [words], required: true, exact: exactKeys(tokens) },
    vocabulary,
  );
  return { ...term, sent: [`"${words.join(' ')}"`], isQuoted: true };
}

/**
 * A document named in part or whole. Pages write it in several ways, so all of them count.
 *
 * @param documents full numbers of the site that fit
 */
export function documentTerm({ text, number }: NumberInQuery, documents: readonly string[]): Term {
  const alternatives = documents.flatMap((written) => {
    const full = tokenise(written).map(({ folded }) => folded);
    const kind = numbersInQuery(written)[0]?.kind ?? '';
    const names = DOCUMENT_KINDS.find(([mark]) => kind.startsWith(mark)) ?? [];
    const named = names.flatMap((name) => [
      [...name.split(' '), ...full],
      [...name.split(' '), 'so', ...full],
      [...name.split(' '), number],
      [...name.split(' '), 'so', number],
    ]);
    return [...named, full];
  });
  return {
    shown: text,
    alternatives: alternatives.sort((a, b) => b.length - a.length),
    sent: [number],
    exact: [],
    required: true,
    weight: DOCUMENT_WEIGHT,
    isPrefix: false,
    isQuoted: false,
    documents,
  };
}

function exactKeys(tokens: readonly Token[]): readonly string[] {
  return tokens.some(({ exact, folded }) => exact !== folded) ? tokens.map(({ exact }) => exact) : [];
}

/** Inverse frequency; the sum over a phrase, with a ceiling so that a long one does not drown the rest. */
function weightOf(words: readonly string[], vocabulary: Vocabulary): number {
  const total = 30_000;
  const sum = words.reduce((weight, word) => {
    const count = vocabulary.words.get(word)?.count ?? 1;
    return weight + Math.log(1 + total / count);
  }, 0);
  return Math.min(sum, 24);
}
