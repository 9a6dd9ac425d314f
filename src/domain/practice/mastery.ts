import type { Label } from '../question/schema.ts';
import { inTimeOrder } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { behaviourOf, isLookAlike } from './bank.ts';
import type { BankEntry, BankIndex } from './bank.ts';

/** Right answers in a row on new situations that show a behaviour is mastered. */
export const ROW_FOR_MASTERY = 3;

/** Where a learner stands with one behaviour. */
export interface Mastery {
  readonly isMastered: boolean;
  /** Length of the present row of right answers on new situations. */
  readonly row: number;
  /** What the row holds so far; all three are needed besides its length. */
  readonly hasLookAlike: boolean;
  readonly hasBehaviour: boolean;
  readonly hasSureAnswer: boolean;
}

/**
 * Whether a behaviour is mastered: at least 3 right answers in a row, up to now, on situations of it that were new when
 * asked; among them legitimate work that looks like it, a situation that shows it (or else a habit of calling everything
 * legitimate would do), and an answer given at least fairly surely. A wrong answer to a new situation ends the row;
 * asking a known situation again neither helps nor harms.
 *
 * @param attempts in any order; those on situations outside the bank count nowhere
 */
export function masteryOf(behaviour: Label, attempts: readonly Attempt[], bank: BankIndex): Mastery {
  const known = new Set<string>();
  let row: { readonly attempt: Attempt; readonly entry: BankEntry }[] = [];
  for (const attempt of inTimeOrder(attempts)) {
    const entry = bank.get(attempt.item);
    if (!entry || behaviourOf(entry) !== behaviour || known.has(entry.id)) continue;
    known.add(entry.id);
    row = attempt.correct ? [...row, { attempt, entry }] : [];
  }
  const hasLookAlike = row.some(({ entry }) => isLookAlike(entry));
  const hasBehaviour = row.some(({ entry }) => !isLookAlike(entry));
  const hasSureAnswer = row.some(({ attempt }) => attempt.certainty !== 'guess');
  return {
    isMastered: row.length >= ROW_FOR_MASTERY && hasLookAlike && hasBehaviour && hasSureAnswer,
    row: row.length,
    hasLookAlike,
    hasBehaviour,
    hasSureAnswer,
  };
}
