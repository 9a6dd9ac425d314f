import type { Attempt } from './attempt.ts';
import type { BankIndex } from './bank.ts';
import { conceptCards } from './concept-schedule.ts';

/**
 * The moment from which something is worth practising again.
 *
 * @param now milliseconds since 1970
 * @returns the earliest due time of all concepts, not before now; undefined when nothing has been practised
 */
export function nextDue(attempts: readonly Attempt[], bank: BankIndex, now: number): number | undefined {
  const dues = [...conceptCards(attempts, bank).values()].map(({ due }) => due);
  return dues.length === 0 ? undefined : Math.max(now, Math.min(...dues));
}
