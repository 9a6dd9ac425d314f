import type { Label, Option, Question } from '../question/schema.ts';

/** A link with its words, ready to show. */
export interface NamedLink {
  readonly link: string;
  readonly name: string;
}

/** A question as the quiz island gets it: plain JSON, links resolved. */
export interface QuizItem {
  readonly id: string;
  readonly version: number;
  readonly type: Question['type'];
  readonly stem: string;
  /** In the order of the file, which is the order to show them in. */
  readonly options: readonly Option[];
  /** Whoever comes to shuffle options leaves these as they are (and those of `evidence`, which follow the situation). */
  readonly ordered?: true;
  readonly situation?: string;
  readonly clues?: readonly string[];
  readonly label?: Label;
  readonly looksLike?: string;
  readonly citations: readonly (NamedLink & { readonly confidence: string; readonly source: NamedLink })[];
}
