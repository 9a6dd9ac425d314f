import { questionSchema } from '../question/schema.ts';
import type { Question } from '../question/schema.ts';
import { entriesOf } from './content-index.ts';
import type { ContentIndex } from './content-index.ts';
import type { Entry } from './entry.ts';

/** A question of the bank with the file it stands in. */
export interface BankQuestion {
  readonly entry: Entry;
  readonly question: Question;
}

/** The questions that fit the schema, by file; the rule schema speaks about the others. */
export function questionsOf(index: ContentIndex): readonly BankQuestion[] {
  return entriesOf(index, 'questions').flatMap((entry) => {
    const { success, data } = questionSchema.safeParse(entry.data);
    return success ? [{ entry, question: { ...data, id: entry.slug } }] : [];
  });
}

/**
 * The questions whose options are free text, so that the author's choice of words may give the key away. The options of
 * `recognise` and `judge` are the fixed names of behaviours, those of `evidence` sentences of the situation.
 */
export function freeTextQuestionsOf(index: ContentIndex): readonly BankQuestion[] {
  return questionsOf(index).filter(({ question }) => isFreeText(question));
}

/** Whether a question's options are free text. */
export function isFreeText({ type }: Pick<Question, 'type'>): boolean {
  return type === 'knowledge' || type === 'next-step';
}
