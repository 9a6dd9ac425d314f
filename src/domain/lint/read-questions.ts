import { questionSchema } from '../question/schema.ts';
import type { Question } from '../question/schema.ts';
import { entriesOf } from './content-index.ts';
import type { ContentIndex } from './content-index.ts';
import type { Entry } from './entry.ts';

/** A question and the file it was read from. */
export interface QuestionEntry {
  readonly entry: Entry;
  readonly question: Question;
}

const READ = new WeakMap<ContentIndex, readonly QuestionEntry[]>();

/**
 * The questions that fit their schema, for rules that look at the bank as a whole; the others are for the rule `schema`.
 * Read once for each content.
 */
export function readQuestions(index: ContentIndex): readonly QuestionEntry[] {
  const known = READ.get(index);
  if (known) return known;
  const questions = entriesOf(index, 'questions').flatMap((entry) => {
    const read = questionSchema.safeParse(entry.data);
    return read.success ? [{ entry, question: { id: entry.slug, ...read.data } }] : [];
  });
  READ.set(index, questions);
  return questions;
}

/** Whether every question of the content is among those read: else what seems to be missing may stand in the others. */
export function areAllRead(index: ContentIndex): boolean {
  return readQuestions(index).length === (index.slugs.questions?.size ?? 0);
}
