/** One thing asked for: a word, an abbreviation with its meanings, a document number or a quoted phrase. */
export interface Term {
  /** What the reader sees as searched. */
  readonly shown: string;
  /** Word sequences that count as this term, without marks; any of them will do. */
  readonly alternatives: readonly (readonly string[])[];
  /** What is asked of the index for it; any of them will do. */
  readonly sent: readonly string[];
  /** Spelling keys of the words typed with marks, to prefer exact spelling; empty when typed without. */
  readonly exact: readonly string[];
  /** False for words of asking and joining. */
  readonly required: boolean;
  /** Rare words weigh more. */
  readonly weight: number;
  /** The last word is still being typed: its beginning is enough. */
  readonly isPrefix: boolean;
  readonly isQuoted: boolean;
  /** Numbers of the site's documents this term names. */
  readonly documents: readonly string[];
}

/** A change the reader must be told of. */
export interface Change {
  /** `spelling`: other letters; `marks`: same letters, other marks; `meaning`: an abbreviation written out. */
  readonly kind: 'spelling' | 'marks' | 'meaning';
  readonly from: string;
  readonly to: string;
}

export interface QueryAnalysis {
  readonly terms: readonly Term[];
  readonly changes: readonly Change[];
  /** Words the site does not have. */
  readonly missingWords: readonly string[];
  /** Documents the site does not have, as typed. */
  readonly missingNumbers: readonly string[];
  /** Another wording to offer, never searched by itself. */
  readonly suggestion?: string;
  /** Fragment of the article, clause or point asked for: `dieu-8-khoan-1`. */
  readonly provision?: string;
}
