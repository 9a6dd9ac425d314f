/** An error stops the build; a warning asks an author to look again and stops nothing. */
export type Level = 'error' | 'warning';

/** Something an author has to mend. Lines and columns count from 1. */
export interface Finding {
  /** The rule's id: also the name of its file and of its page. */
  readonly rule: string;
  readonly level: Level;
  /** Path within `content/`, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, in Vietnamese, one sentence. */
  readonly message: string;
  /** How to mend it, in Vietnamese, one sentence. */
  readonly hint: string;
}
