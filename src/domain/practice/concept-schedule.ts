import { FSRSAlgorithm, Rating } from 'ts-fsrs';
import type { FSRSState, Grade } from 'ts-fsrs';
import { inTimeOrder } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { behaviourOf } from './bank.ts';
import type { BankIndex } from './bank.ts';
import { confusedConcept, pairsToldApart } from './concept.ts';
import type { Concept } from './concept.ts';
import { DAY } from './day.ts';

/** The memory of one concept as FSRS-6 works it out. */
export interface ConceptCard {
  readonly concept: Concept;
  /** When to practise again, in milliseconds since 1970. */
  readonly due: number;
  /** Last answer, in milliseconds since 1970; never before an earlier one even when the clock was set back. */
  readonly lastSeen: number;
  /** Days until the chance of a right answer falls to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
  /** Answers on this concept, and right ones in a row up to now. */
  readonly answers: number;
  readonly rightInARow: number;
}

/** A certain right answer counts as easy only after so many right ones in a row. */
const ROW_FOR_EASY = 3;

/**
 * Days between two answers at most: about twice a year even when all goes well. A choice of the handbook, because
 * ts-fsrs would let a strong concept rest for a hundred years.
 */
const LONGEST_REST = 180;

/**
 * FSRS-6 with its published weights, long-term steps only (whole days), no fuzz: the same answers always give the same
 * dates. The bare algorithm, not the library's card scheduler, which weighs as much again and plans all four grades.
 */
function makeAlgorithm(): FSRSAlgorithm {
  return new FSRSAlgorithm({
    enable_fuzz: false,
    enable_short_term: false,
    maximum_interval: LONGEST_REST,
    request_retention: 0.9,
  });
}

/**
 * The grade of an answer. Certainty supplies what a right or wrong alone cannot: a guess that came out right is hard.
 *
 * @param rightBefore right answers in a row on the concept before this one
 */
export function gradeOf({ correct, certainty }: Attempt, rightBefore: number): Grade {
  if (!correct) return Rating.Again;
  if (certainty === 'guess') return Rating.Hard;
  return certainty === 'certain' && rightBefore >= ROW_FOR_EASY ? Rating.Easy : Rating.Good;
}

/**
 * Works out the memory of every concept by going through the answers in time order. Behaviours get a card with their
 * first answer. A pair gets one when it is first confused, and from then on every right answer in which the other name
 * was on offer counts for it; pairs never confused need no dates.
 *
 * @param attempts in any order; those on situations outside the bank count nowhere
 */
export function conceptCards(
  attempts: readonly Attempt[],
  bank: BankIndex,
): ReadonlyMap<Concept, ConceptCard> {
  const algorithm = makeAlgorithm();
  const cards = new Map<Concept, ConceptCard>();
  let clock = 0;
  for (const attempt of inTimeOrder(attempts)) {
    const entry = bank.get(attempt.item);
    if (!entry) continue;
    clock = Math.max(clock, attempt.at);
    const confused = confusedConcept(attempt);
    const pairs = attempt.correct
      ? pairsToldApart(entry).filter((pair) => cards.has(pair))
      : confused === undefined
        ? []
        : [confused];
    for (const concept of [behaviourOf(entry), ...pairs]) {
      cards.set(concept, review(algorithm, concept, cards.get(concept), attempt, clock));
    }
  }
  return cards;
}

/** The card after one more answer. */
function review(
  algorithm: FSRSAlgorithm,
  concept: Concept,
  card: ConceptCard | undefined,
  attempt: Attempt,
  now: number,
): ConceptCard {
  const { answers = 0, rightInARow = 0, lastSeen = now } = card ?? {};
  const memory: FSRSState | null = card ? { difficulty: card.difficulty, stability: card.stability } : null;
  const elapsed = Math.floor(now / DAY) - Math.floor(lastSeen / DAY);
  const { difficulty, stability } = algorithm.next_state(memory, elapsed, gradeOf(attempt, rightInARow));
  return {
    concept,
    due: now + algorithm.next_interval(stability, elapsed) * DAY,
    lastSeen: now,
    stability,
    difficulty,
    answers: answers + 1,
    rightInARow: attempt.correct ? rightInARow + 1 : 0,
  };
}

/**
 * The concepts to practise now, longest due first.
 *
 * @param now milliseconds since 1970
 */
export function dueConcepts(
  attempts: readonly Attempt[],
  bank: BankIndex,
  now: number,
): readonly ConceptCard[] {
  return [...conceptCards(attempts, bank).values()]
    .filter(({ due }) => due <= now)
    .toSorted((a, b) => a.due - b.due || (a.concept < b.concept ? -1 : 1));
}

/**
 * The chance of a right answer now, 0 to 1, by the forgetting curve of FSRS; 0.9 after `stability` days.
 *
 * @param now milliseconds since 1970; before the last answer it counts as that moment
 */
export function retrievability({ stability, lastSeen }: ConceptCard, now: number): number {
  const days = Math.max(0, now - lastSeen) / DAY;
  return makeAlgorithm().forgetting_curve(days, stability);
}
