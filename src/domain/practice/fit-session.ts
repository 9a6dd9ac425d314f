import type { BankIndex } from './bank.ts';
import { frontier } from './session-state.ts';
import type { SessionState, Step } from './session-state.ts';

/**
 * Fits a kept session to the bank as it is today. Only steps whose situation vanished or changed go, with their own
 * drafts and answers; the place stays at the same step, or at the next one left.
 *
 * @returns the same object when all fits
 */
export function fitSession(state: SessionState, bank: BankIndex): SessionState {
  const fits = (step: Step) =>
    step.type === 'item'
      ? bank.get(step.item)?.hash === step.hash
      : bank.get(step.first)?.hash === step.firstHash && bank.get(step.second)?.hash === step.secondHash;
  const queue = state.queue.filter(fits);
  const items = new Set(queue.flatMap((step) => (step.type === 'item' ? [step.item] : [])));
  const contrasts = new Set(queue.flatMap((step) => (step.type === 'contrast' ? [step.triggeredBy] : [])));
  const fitted: SessionState = {
    ...state,
    queue,
    place: state.queue.slice(0, state.place).filter(fits).length,
    drafts: keepKeys(state.drafts, items),
    answers: keepKeys(state.answers, items),
    contrasts: keepKeys(state.contrasts, contrasts),
  };
  const place = Math.min(fitted.place, frontier(fitted));
  return queue.length === state.queue.length && place === state.place ? state : { ...fitted, place };
}

function keepKeys<T>(record: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));
}
