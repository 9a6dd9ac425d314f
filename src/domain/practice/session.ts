import { makeAttempt } from './attempt.ts';
import type { Attempt, ChosenOption } from './attempt.ts';
import type { BankIndex } from './bank.ts';
import type { Certainty } from './quiz-session.ts';
import { currentStep, frontier, isDone, sessionAttempts } from './session-state.ts';
import type { SessionState } from './session-state.ts';
import { startSession } from './start-session.ts';
import { triggeredSteps } from './trigger-contrast.ts';

export type SessionAction =
  | { readonly type: 'choose'; readonly option: Attempt['option'] }
  | {
      readonly type: 'answer';
      readonly certainty: Certainty;
      /** The options of the current question, as it is shown. */
      readonly options: readonly ChosenOption[];
      /** Id for the attempt, unique among all of the learner's. */
      readonly attempt: string;
      /** Milliseconds since 1970. */
      readonly at: number;
    }
  /** The detail chosen in the current contrast, by its place among those offered. */
  | { readonly type: 'contrast-answer'; readonly choice: number }
  | { readonly type: 'next' }
  | { readonly type: 'go'; readonly place: number }
  | { readonly type: 'restart'; readonly seed: number; readonly at: number };

export type SessionReducer = (state: SessionState, action: SessionAction) => SessionState;

/**
 * Makes the reducer of a practice session. Every action is about the current step. A situation is answered once; what
 * cannot be done leaves the state as it is (the same object).
 *
 * @param history the learner's attempts before this session; those of the session itself do no harm
 */
export function makeSessionReducer(bank: BankIndex, history: readonly Attempt[]): SessionReducer {
  return (state, action) => {
    const step = currentStep(state);
    switch (action.type) {
      case 'choose':
        if (step?.type !== 'item' || state.answers[step.item]) return state;
        return { ...state, drafts: { ...state.drafts, [step.item]: action.option } };
      case 'answer':
        return answerStep(state, action, bank, history);
      case 'contrast-answer':
        if (step?.type !== 'contrast' || isDone(state, step)) return state;
        return noteContrast(state, step.triggeredBy, action.choice);
      case 'next': {
        if (!step) return state;
        const passed =
          step.type === 'contrast' && !isDone(state, step)
            ? noteContrast(state, step.triggeredBy, null)
            : state;
        return isDone(passed, step) ? { ...passed, place: state.place + 1 } : state;
      }
      case 'go':
        return { ...state, place: Math.min(Math.max(0, action.place), frontier(state)) };
      case 'restart':
        return startSession({
          bank: [...bank.values()],
          attempts: [...history, ...sessionAttempts(state)],
          now: action.at,
          seed: action.seed,
          length: state.length,
          focus: state.focus,
        });
    }
  };
}

function answerStep(
  state: SessionState,
  action: Extract<SessionAction, { type: 'answer' }>,
  bank: BankIndex,
  history: readonly Attempt[],
): SessionState {
  const step = currentStep(state);
  if (step?.type !== 'item' || state.answers[step.item]) return state;
  const option = action.options.find(({ id }) => id === state.drafts[step.item]);
  const entry = bank.get(step.item);
  if (!option || entry?.hash !== step.hash) return state;
  const attempt = makeAttempt({
    id: action.attempt,
    item: entry,
    option,
    certainty: action.certainty,
    at: action.at,
    mode: 'practice',
    trigger: step.triggeredBy === undefined ? undefined : 'contrast',
  });
  const answered = { ...state, answers: { ...state.answers, [step.item]: attempt } };
  const followers = triggeredSteps(answered, attempt, bank, history);
  return { ...answered, queue: state.queue.toSpliced(state.place + 1, 0, ...followers) };
}

function noteContrast(state: SessionState, triggeredBy: string, choice: number | null): SessionState {
  return { ...state, contrasts: { ...state.contrasts, [triggeredBy]: choice } };
}
