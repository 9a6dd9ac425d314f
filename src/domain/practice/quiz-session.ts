import * as z from 'zod/mini';
import type { QuizItem } from './quiz-item.ts';

/** How sure the learner was: đoán, khá chắc, chắc chắn. */
export const certaintySchema = z.enum(['guess', 'fairly-sure', 'certain']);
export type Certainty = z.infer<typeof certaintySchema>;

export const answerSchema = z.strictObject({
  option: z.string(),
  certainty: certaintySchema,
  /** Version of the question that was answered; an answer to another version is dropped. */
  version: z.int(),
});
export type Answer = z.infer<typeof answerSchema>;

/**
 * A quiz as it is kept between visits. Version 1 is the only one so far; a state of another version is not this schema
 * and is refused by the reader of the storage.
 */
export const quizStateSchema = z.strictObject({
  version: z.literal(1),
  /** Place in the list of questions, from 0; equal to their number when the results are shown. */
  index: z.int().check(z.minimum(0)),
  /** The option marked but not yet answered, by question id. */
  drafts: z.record(z.string(), z.string()),
  answers: z.record(z.string(), answerSchema),
});
export type QuizState = z.infer<typeof quizStateSchema>;

export type QuizAction =
  | { readonly type: 'choose'; readonly item: string; readonly option: string }
  | { readonly type: 'answer'; readonly item: QuizItem; readonly certainty: Certainty }
  | { readonly type: 'go'; readonly index: number }
  | { readonly type: 'restart' };

export const emptyQuizState: QuizState = { version: 1, index: 0, drafts: {}, answers: {} };

/** The next state of a quiz. An answered question cannot be answered again before a restart. */
export function reduceQuiz(state: QuizState, action: QuizAction): QuizState {
  switch (action.type) {
    case 'choose':
      if (state.answers[action.item]) return state;
      return { ...state, drafts: { ...state.drafts, [action.item]: action.option } };
    case 'answer': {
      const { id, version } = action.item;
      const option = state.drafts[id];
      if (option === undefined || state.answers[id]) return state;
      const answer: Answer = { option, certainty: action.certainty, version };
      return { ...state, answers: { ...state.answers, [id]: answer } };
    }
    case 'go':
      return { ...state, index: Math.max(0, action.index) };
    case 'restart':
      return emptyQuizState;
  }
}

/**
 * Fits a kept state to the questions as they are today: answers and drafts of vanished or changed questions go, the
 * place stays within the list.
 */
export function fitQuizState(state: QuizState, items: readonly QuizItem[]): QuizState {
  const byId = new Map(items.map((item) => [item.id, item]));
  const hasOption = (id: string, option: string) =>
    byId.get(id)?.options.some((candidate) => candidate.id === option) === true;
  return {
    version: 1,
    index: Math.min(state.index, items.length),
    drafts: Object.fromEntries(Object.entries(state.drafts).filter(([id, option]) => hasOption(id, option))),
    answers: Object.fromEntries(
      Object.entries(state.answers).filter(
        ([id, { option, version }]) => byId.get(id)?.version === version && hasOption(id, option),
      ),
    ),
  };
}
