import type { Label, Option, Question } from '../question/schema.ts';

/** A link with its words, ready to show. */
export interface NamedLink {
  readonly link: string;
  readonly name: string;
}

/** Where an answer rests, ready to show. */
export interface ItemCitation extends NamedLink {
  readonly confidence: string;
  readonly source: NamedLink;
  /** That the document no longer applies, and what does; absent while it applies. */
  readonly notice?: string;
  /** The passage itself, a paragraph each, where it is wanted in place. */
  readonly passage?: readonly string[];
}

/** A question as the quiz island gets it: plain JSON, links resolved. */
export interface QuizItem {
  readonly id: string;
  readonly version: number;
  /** Content hash, see `content-hash.ts`: an answer is kept with it. */
  readonly hash: string;
  readonly type: Question['type'];
  readonly stem: string;
  readonly options: readonly Option[];
  readonly situation?: string;
  readonly clues?: readonly string[];
  readonly label?: Label;
  readonly looksLike?: string;
  readonly citations: readonly ItemCitation[];
}
