import type { Label } from '../question/schema.ts';
import { inTimeOrder } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { behaviourOf } from './bank.ts';
import type { BankIndex } from './bank.ts';
import { WEEK } from './day.ts';

/** A mistake made with certainty that has not yet been put right. */
export interface CertainMistake {
  readonly attempt: Attempt;
  readonly behaviour: Label;
  /** When another situation of the behaviour is due: 7 days later, in milliseconds since 1970. */
  readonly due: number;
}

/**
 * The mistakes made with certainty that are still open, oldest first, one for each situation. They are corrected most
 * easily and come back after a week (Butler, Fazio & Marsh 2011, doi 10.3758/s13423-011-0173-y), so one is closed only by
 * a right answer, at least 7 days later, to another situation of the same behaviour.
 *
 * @param attempts in any order; those on situations outside the bank count nowhere
 */
export function certainAndWrong(attempts: readonly Attempt[], bank: BankIndex): readonly CertainMistake[] {
  const open = new Map<string, CertainMistake>();
  for (const attempt of inTimeOrder(attempts)) {
    const entry = bank.get(attempt.item);
    if (!entry) continue;
    const behaviour = behaviourOf(entry);
    if (attempt.correct) {
      for (const [item, mistake] of open) {
        const settles = item !== entry.id && mistake.behaviour === behaviour && attempt.at >= mistake.due;
        if (settles) open.delete(item);
      }
    } else if (attempt.certainty === 'certain') {
      open.delete(entry.id);
      open.set(entry.id, { attempt, behaviour, due: attempt.at + WEEK });
    }
  }
  return [...open.values()];
}
