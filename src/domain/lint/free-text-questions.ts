import { isFreeText } from '../question/is-free-text.ts';
import type { ContentIndex } from './content-index.ts';
import { readQuestions } from './read-questions.ts';
import type { QuestionEntry } from './read-questions.ts';

/** The questions whose options are free text, so that the author's choice of words may give the key away. */
export function freeTextQuestions(index: ContentIndex): readonly QuestionEntry[] {
  return readQuestions(index).filter(({ question }) => isFreeText(question));
}
