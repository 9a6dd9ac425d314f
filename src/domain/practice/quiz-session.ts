import * as z from 'zod/mini';
import type { QuizItem } from './quiz-item.ts';

/** How sure the learner was: đoán, khá chắc, chắc chắn. */
export const certaintySchema = z.enum(['guess', 'fairly-sure', 'certain']);
export type Certainty = z.infer<typeof certaintySchema>;

/** `learn`: reasons after every answer. `exam`: answers may be changed until they are handed in, reasons come then. */
export const quizModeSchema = z.enum(['learn', 'exam']);
export type QuizMode = z.infer<typeof quizModeSchema>;

export const answerSchema = z.object({
  option: z.enum(['a', 'b', 'c', 'd', 'e']),
  certainty: certaintySchema,
  /** Content hash of the question that was answered; an answer to another wording is dropped. */
  hash: z.string(),
  /** Milliseconds since 1970. */
  at: z.int().check(z.minimum(0)),
});
export type Answer = Readonly<z.infer<typeof answerSchema>>;

export const QUIZ_VERSION = 2;

/** A quiz as it is kept between visits. Version 1 had neither runs nor modes, see `migrate-quiz.ts`. */
export const quizStateSchema = z.object({
  version: z.literal(QUIZ_VERSION),
  /** Tells one time through the quiz from the next: part of the ids of its answers in the log. */
  run: z.string().check(z.regex(/^[\w.-]{1,30}$/u)),
  mode: quizModeSchema,
  /** Only in `exam`: whether the answers have been handed in. */
  isSubmitted: z.boolean(),
  /** Place in the list of questions, from 0; equal to their number after the last one. */
  index: z.int().check(z.minimum(0)),
  /** The option marked but not yet answered, by question id. */
  drafts: z.record(z.string(), answerSchema.shape.option),
  answers: z.record(z.string(), answerSchema),
});
export type QuizState = Readonly<z.infer<typeof quizStateSchema>>;

export type QuizAction =
  | { readonly type: 'choose'; readonly item: string; readonly option: Answer['option'] }
  | {
      readonly type: 'answer';
      readonly item: QuizItem;
      readonly certainty: Certainty;
      /** Milliseconds since 1970. */
      readonly at: number;
    }
  | { readonly type: 'set-mode'; readonly mode: QuizMode }
  | { readonly type: 'submit' }
  | { readonly type: 'go'; readonly index: number }
  | { readonly type: 'restart'; readonly run: string };

/** @param run unique among the learner's runs of this quiz */
export function emptyQuizState(run: string, mode: QuizMode): QuizState {
  return { version: QUIZ_VERSION, run, mode, isSubmitted: false, index: 0, drafts: {}, answers: {} };
}

/** Whether reasons may be shown: always in `learn`, in `exam` once the answers are handed in. */
export function isOpen({ mode, isSubmitted }: QuizState): boolean {
  return mode === 'learn' || isSubmitted;
}

/**
 * The next state of a quiz; what cannot be done leaves it as it is. An answer stands once its reasons may be shown. The
 * mode can be chosen until the first answer.
 */
export function reduceQuiz(state: QuizState, action: QuizAction): QuizState {
  switch (action.type) {
    case 'choose':
      if (isOpen(state) && (state.answers[action.item] || state.isSubmitted)) return state;
      return { ...state, drafts: { ...state.drafts, [action.item]: action.option } };
    case 'answer': {
      const { id, hash } = action.item;
      const option = state.drafts[id];
      if (option === undefined || state.isSubmitted || (isOpen(state) && state.answers[id])) return state;
      const answer: Answer = { option, certainty: action.certainty, hash, at: action.at };
      return { ...state, answers: { ...state.answers, [id]: answer } };
    }
    case 'set-mode':
      return Object.keys(state.answers).length > 0 ? state : { ...state, mode: action.mode };
    case 'submit':
      return state.mode === 'exam' ? { ...state, isSubmitted: true } : state;
    case 'go':
      return { ...state, index: Math.max(0, action.index) };
    case 'restart':
      return emptyQuizState(action.run, state.mode);
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
    ...state,
    index: Math.min(state.index, items.length),
    drafts: Object.fromEntries(Object.entries(state.drafts).filter(([id, option]) => hasOption(id, option))),
    answers: Object.fromEntries(
      Object.entries(state.answers).filter(
        ([id, { option, hash }]) => byId.get(id)?.hash === hash && hasOption(id, option),
      ),
    ),
  };
}

/** What two tabs know of the same run, ours counting where both answered; another run gives way to ours. */
export function mergeQuizStates(ours: QuizState, theirs: QuizState): QuizState {
  if (ours.run !== theirs.run) return ours;
  return {
    ...ours,
    isSubmitted: ours.isSubmitted || theirs.isSubmitted,
    drafts: { ...theirs.drafts, ...ours.drafts },
    answers: { ...theirs.answers, ...ours.answers },
  };
}
