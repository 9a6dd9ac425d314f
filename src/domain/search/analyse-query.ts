import { isSameDocument, numbersInQuery } from './document-number.ts';
import { documentTerm, quotedTerm, wordTerm, abbreviatedTerm } from './make-term.ts';
import { abbreviationAt, expandAbbreviation } from './expand-abbreviation.ts';
import { provisionInQuery } from './provision-in-query.ts';
import type { Change, QueryAnalysis, Term } from './query.ts';
import { meaningfulWords } from './question-words.ts';
import { resolveWord } from './resolve-word.ts';
import { tokenise, type Token } from './tokenise.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Understands what somebody typed: document numbers, quoted phrases, abbreviations, and words as the site knows them.
 *
 * @param query as typed, NFC or NFD
 */
export function analyseQuery(query: string, vocabulary: Vocabulary): QueryAnalysis {
  const text = query.normalize('NFC').replace(/\s+/gu, ' ').trimStart();
  const found: Findings = { placed: [], changes: [], missingWords: [], missingNumbers: [], suggestions: [] };
  const rest = takeNumbers(takeQuotes(text, vocabulary, found), vocabulary, found);
  takeWords(rest, vocabulary, found);
  const terms = found.placed.sort((a, b) => a.start - b.start).map(({ term }) => term);
  const provision = provisionInQuery(text);
  const suggestion = found.suggestions.reduce((line, [from, to]) => line.replace(from, to), text);
  return {
    terms,
    changes: found.changes,
    missingWords: found.missingWords,
    missingNumbers: found.missingNumbers,
    ...(found.suggestions.length > 0 ? { suggestion } : {}),
    ...(provision === undefined ? {} : { provision }),
  };
}

interface Findings {
  readonly placed: { readonly start: number; readonly term: Term }[];
  readonly changes: Change[];
  readonly missingWords: string[];
  readonly missingNumbers: string[];
  readonly suggestions: (readonly [from: string, to: string])[];
}

/** Takes out quoted phrases and blanks them, so that offsets stay. */
function takeQuotes(text: string, vocabulary: Vocabulary, found: Findings): string {
  return text.replace(/["“”«]([^"“”«»]+)["“”»]/gu, (whole, phrase: string, start: number) => {
    const tokens = tokenise(phrase);
    const unknown = tokens.filter(({ folded }) => !vocabulary.words.has(folded));
    if (tokens.length > 0 && unknown.length === 0) {
      found.placed.push({ start, term: quotedTerm(phrase.trim(), tokens, vocabulary) });
    }
    found.missingWords.push(...unknown.map(({ text: word }) => word));
    return ' '.repeat(whole.length);
  });
}

function takeNumbers(text: string, vocabulary: Vocabulary, found: Findings): string {
  let rest = text;
  for (const named of numbersInQuery(text)) {
    const documents = vocabulary.numbers.filter((known) => isSameDocument(named, known));
    if (documents.length > 0) {
      found.placed.push({ start: named.start, term: documentTerm(named, documents) });
    } else if (named.certain) {
      found.missingNumbers.push(named.text);
    } else {
      // "kết luận 5 điểm" is an ordinary phrase.
      continue;
    }
    rest = rest.slice(0, named.start) + ' '.repeat(named.end - named.start) + rest.slice(named.end);
  }
  return rest;
}

function takeWords(text: string, vocabulary: Vocabulary, found: Findings): void {
  const tokens = tokenise(text);
  const flags = meaningfulWords(tokens, found.placed.length > 0);
  const folded = tokens.map((token) => token.folded);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const abbreviation = abbreviationAt(folded, at, vocabulary);
    if (abbreviation) {
      const phrase = tokens.slice(at, at + abbreviation.length);
      const shown = text.slice(token.start, phrase.at(-1)?.end);
      found.placed.push({
        start: token.start,
        term: abbreviatedTerm(shown, phrase, abbreviation.short, vocabulary),
      });
      at += abbreviation.length - 1;
      continue;
    }
    const beside = { before: folded[at - 1], after: folded[at + 1] };
    const isUnfinished = at === tokens.length - 1 && token.end === text.length;
    takeWord(token, beside, isUnfinished, flags[at] ?? true, vocabulary, found);
  }
}

function takeWord(
  token: Token,
  beside: { before: string | undefined; after: string | undefined },
  isUnfinished: boolean,
  required: boolean,
  vocabulary: Vocabulary,
  found: Findings,
): void {
  const { start, text } = token;
  const meanings = expandAbbreviation(token, vocabulary);
  if (meanings.length > 0) {
    const known = vocabulary.words.has(token.folded) ? [[token.folded]] : [];
    const alternatives = [...known, ...meanings.map(({ words }) => words)];
    found.placed.push({ start, term: wordTerm({ shown: text, alternatives, required: true }, vocabulary) });
    found.changes.push({ kind: 'meaning', from: text, to: meanings.map(({ full }) => full).join(', ') });
    return;
  }
  const word = resolveWord(token, beside, isUnfinished, vocabulary);
  if (word.words.length === 0) {
    found.missingWords.push(text);
    if (word.suggestion !== undefined) found.suggestions.push([text, word.suggestion]);
    return;
  }
  if (word.change) found.changes.push({ kind: word.change, from: text, to: word.shown });
  const exact = word.change || token.exact === token.folded ? [] : [token.exact];
  const alternatives = [word.words, ...word.variants.map((variant) => [variant])];
  const { shown, isPrefix } = word;
  found.placed.push({
    start,
    term: wordTerm({ shown, alternatives, required, exact, isPrefix }, vocabulary),
  });
}
