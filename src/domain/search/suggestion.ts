import { splitWords, type NameWord } from './split-words.ts';

/** A place of the site that can be named: a page, an article, a part of a document, a term. */
export interface Suggestion {
  /** "Điều 8 Nghị định 73. Trình tự …". */
  readonly title: string;
  /** Without the base path: `/van-ban/nghi-dinh-73/#dieu-8`. */
  readonly path: string;
  /** Kind of page (`loai`), or Điều or Phần for what stands inside a document. */
  readonly kind: string;
  /** "Đã hết hiệu lực" for a replaced document and all inside it; else empty. */
  readonly state: string;
  readonly words: readonly NameWord[];
}

/** The file format: short, because every reader who searches downloads it. */
export interface SuggestionFile {
  readonly entries: readonly (readonly [title: string, path: string, kind: string, state?: string])[];
}

/**
 * Reads the file of suggestions.
 *
 * @throws SyntaxError when the data is of another shape
 */
export function readSuggestions(data: unknown): readonly Suggestion[] {
  if (!isSuggestionFile(data)) throw new SyntaxError('Cannot read the search suggestions: expected entries');
  return data.entries.map(([title, path, kind, state = '']) => ({
    title,
    path,
    kind,
    state,
    words: splitWords(title),
  }));
}

function isSuggestionFile(data: unknown): data is SuggestionFile {
  return (
    typeof data === 'object' &&
    data !== null &&
    'entries' in data &&
    Array.isArray(data.entries) &&
    data.entries.every(
      (entry) =>
        Array.isArray(entry) && entry.length >= 3 && entry.every((field) => typeof field === 'string'),
    )
  );
}
