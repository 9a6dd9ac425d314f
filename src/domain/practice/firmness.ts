import type { Label } from '../question/schema.ts';
import { inTimeOrder } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { behaviourOf } from './bank.ts';
import type { BankIndex } from './bank.ts';
import { conceptCards, retrievability } from './concept-schedule.ts';
import { BEHAVIOURS } from './label.ts';
import type { Certainty } from './quiz-session.ts';

/** How much a right answer says. A guess that came out right says half. */
const WORTH: Readonly<Record<Certainty, number>> = { guess: 0.5, 'fairly-sure': 0.85, certain: 1 };

/** Each older answer weighs so much of the next newer one: the last five make two thirds of the sum. */
const FADING = 0.8;

/** With fewer answers than this, firmness is held back in proportion. */
const ENOUGH_ANSWERS = 4;

export interface Firmness {
  readonly behaviour: Label;
  /** 0 (nothing known, or all wrong) to 1 (sure, right, lately). */
  readonly value: number;
  /** Answers on situations of the behaviour. */
  readonly answers: number;
}

/**
 * "Độ vững" of each behaviour, for display only: never a mark, never compared with others.
 *
 * value = rightness × enough × kept, where
 * - rightness (0–1): mean worth of the answers on situations of the behaviour, look-alikes included, newer ones weighing
 *   more; a wrong answer is worth 0;
 * - enough (0–1): answers / 4, at most 1;
 * - kept (0–1): the chance that it is still remembered now (`retrievability`), 1 just after an answer, 0.9 when due.
 *
 * The weights are the handbook's choice, not measured.
 *
 * @param now milliseconds since 1970
 */
export function firmness(attempts: readonly Attempt[], bank: BankIndex, now: number): readonly Firmness[] {
  const cards = conceptCards(attempts, bank);
  const ordered = inTimeOrder(attempts);
  return BEHAVIOURS.map((behaviour) => {
    const own = ordered.filter(({ item }) => {
      const entry = bank.get(item);
      return entry !== undefined && behaviourOf(entry) === behaviour;
    });
    const card = cards.get(behaviour);
    const kept = card ? retrievability(card, now) : 0;
    const enough = Math.min(1, own.length / ENOUGH_ANSWERS);
    return { behaviour, value: rightness(own) * enough * kept, answers: own.length };
  });
}

/** @param ordered oldest first */
function rightness(ordered: readonly Attempt[]): number {
  let worth = 0;
  let weight = 0;
  for (const { correct, certainty } of ordered) {
    worth = worth * FADING + (correct ? WORTH[certainty] : 0);
    weight = weight * FADING + 1;
  }
  return weight === 0 ? 0 : worth / weight;
}
