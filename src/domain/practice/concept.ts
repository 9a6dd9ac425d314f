import type { Label } from '../question/schema.ts';
import type { Attempt } from './attempt.ts';
import { isNamingAttempt } from './attempt.ts';
import { behaviourOf, isNaming } from './bank.ts';
import type { BankEntry } from './bank.ts';
import { LEGITIMATE } from './label.ts';

/**
 * What is learnt and comes back: a behaviour (`hv05`) or two labels that are confused (`hv05|hv06`, `hv05|legitimate`).
 * Situations themselves are not scheduled; every return brings another one.
 */
export type Concept = string;

/** The concept of telling two labels apart; the order does not matter. */
export function pairConcept(one: Label, other: Label): Concept {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}

/** The labels of a concept: one, or two in order. */
export function labelsOf(concept: Concept): readonly Label[] {
  return concept.split('|');
}

/** The pair an answer confused, or undefined when it was right or named nothing. */
export function confusedConcept(attempt: Attempt): Concept | undefined {
  return isNamingAttempt(attempt) && !attempt.correct ? pairConcept(attempt.label, attempt.taken) : undefined;
}

/** The pairs that a right answer to this situation tells apart: what it shows against every other name offered. */
export function pairsToldApart({ label, optionNames }: BankEntry): readonly Concept[] {
  return optionNames.filter((name) => name !== label).map((name) => pairConcept(label, name));
}

/** Whether a situation practises a concept. */
export function practises(entry: BankEntry, concept: Concept): boolean {
  const [first, second] = labelsOf(concept);
  if (second === undefined) return behaviourOf(entry) === first;
  if (!isNaming(entry)) return false;
  if (second === LEGITIMATE) return behaviourOf(entry) === first;
  return pairsToldApart(entry).includes(concept);
}
