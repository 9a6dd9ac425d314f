import type { Attempt } from '../../../src/domain/practice/attempt.ts';
import { indexBank } from '../../../src/domain/practice/bank.ts';
import type { BankEntry } from '../../../src/domain/practice/bank.ts';
import { makeSessionReducer } from '../../../src/domain/practice/session.ts';
import { currentStep } from '../../../src/domain/practice/session-state.ts';
import type { SessionState } from '../../../src/domain/practice/session-state.ts';
import { startSession } from '../../../src/domain/practice/start-session.ts';
import { NOW } from './arbitraries.ts';
import { REAL_BANK, SITUATIONS } from './real-bank.ts';

export const BANK = indexBank(REAL_BANK);
export const OPTIONS = new Map(SITUATIONS.map(({ id, options }) => [id, options]));

export const start = (seed: number, attempts: readonly Attempt[] = []) =>
  startSession({ bank: REAL_BANK, attempts, now: NOW, seed });

/** Answers the current situation with the option for which `choose` says yes, or with the first. */
export function answer(
  state: SessionState,
  choose: (option: { readonly correct: boolean; readonly names?: string | undefined }) => boolean,
  history: readonly Attempt[] = [],
): SessionState {
  const step = currentStep(state);
  if (step?.type !== 'item') throw new Error('the current step is no situation');
  const reduce = makeSessionReducer(BANK, history);
  const options = OPTIONS.get(step.item) ?? [];
  const option = options.find(choose) ?? options[0];
  if (!option) throw new Error('no option');
  return reduce(reduce(state, { type: 'choose', option: option.id }), {
    type: 'answer',
    certainty: 'certain',
    options,
    attempt: `test.${step.item}`,
    at: NOW + Object.keys(state.answers).length * 1000,
  });
}

export const next = (state: SessionState) => makeSessionReducer(BANK, [])(state, { type: 'next' });

/** Goes on with right answers up to the first situation for which `isIt` says yes. */
export function walkTo(state: SessionState, isIt: (entry: BankEntry) => boolean): SessionState {
  const step = currentStep(state);
  if (!step) throw new Error('not found in this session');
  const entry = step.type === 'item' ? BANK.get(step.item) : undefined;
  if (entry && isIt(entry)) return state;
  return walkTo(next(step.type === 'item' ? answer(state, ({ correct }) => correct) : state), isIt);
}

export const entryAt = (state: SessionState): BankEntry => {
  const step = currentStep(state);
  const entry = step?.type === 'item' ? BANK.get(step.item) : undefined;
  if (!entry) throw new Error('no situation here');
  return entry;
};
