import type { QuizItem } from '../practice/quiz-item.ts';
import type { Letter } from './meeting-plan.ts';

/** The words of a situation, which a plan knows by id only. */
export interface ItemWords {
  /** Absent for a question about a document. */
  readonly situation?: string | undefined;
  readonly stem: string;
  readonly options: readonly {
    readonly id: Letter;
    readonly text: string;
    readonly correct: boolean;
  }[];
}

/** What is known of the items of a meeting, by id. */
export type WordsById = ReadonlyMap<string, ItemWords>;

/** What minutes need of a question, and nothing of its reasons. */
export function wordsOf({ situation, stem, options }: QuizItem): ItemWords {
  return { situation, stem, options };
}
