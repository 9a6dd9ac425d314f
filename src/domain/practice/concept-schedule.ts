import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Card, FSRS, Grade } from 'ts-fsrs';
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

/** Long-term steps only (whole days), no fuzz: the same answers always give the same dates. */
function makeScheduler(): FSRS {
  return fsrs({
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
  const scheduler = makeScheduler();
  const memory = new Map<Concept, { readonly card: Card; readonly rightInARow: number }>();
  let clock = 0;
  for (const attempt of inTimeOrder(attempts)) {
    const entry = bank.get(attempt.item);
    if (!entry) continue;
    clock = Math.max(clock, attempt.at);
    // A Date, not a number: ts-fsrs takes the number 0 for "no time given" and asks the clock.
    const now = new Date(clock);
    const confused = confusedConcept(attempt);
    const pairs = attempt.correct
      ? pairsToldApart(entry).filter((pair) => memory.has(pair))
      : confused === undefined
        ? []
        : [confused];
    for (const concept of [behaviourOf(entry), ...pairs]) {
      const { card, rightInARow } = memory.get(concept) ?? { card: createEmptyCard(now), rightInARow: 0 };
      memory.set(concept, {
        card: scheduler.next(card, now, gradeOf(attempt, rightInARow)).card,
        rightInARow: attempt.correct ? rightInARow + 1 : 0,
      });
    }
  }
  return new Map(
    [...memory].map(([concept, { card, rightInARow }]) => [concept, describe(concept, card, rightInARow)]),
  );
}

function describe(concept: Concept, card: Card, rightInARow: number): ConceptCard {
  const lastSeen = card.last_review?.getTime() ?? card.due.getTime();
  return {
    concept,
    // ts-fsrs keeps "good" a day longer than "hard" even past the longest rest.
    due: Math.min(card.due.getTime(), lastSeen + LONGEST_REST * DAY),
    lastSeen,
    stability: card.stability,
    difficulty: card.difficulty,
    answers: card.reps,
    rightInARow,
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
  return makeScheduler().forgetting_curve(days, stability);
}
