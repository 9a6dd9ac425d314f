import { pairConcept } from '../practice/concept.ts';
import type { Concept } from '../practice/concept.ts';
import { behaviourOf } from '../practice/bank.ts';
import type { Label, Situation } from '../question/schema.ts';

/** Two situations that are the same scene but for one deciding fact. */
export interface MinimalPair {
  readonly first: Situation;
  readonly second: Situation;
  /** What the pair tells apart: `hv05|hv06`, or `hv05|legitimate`. */
  readonly concept: Concept;
}

/**
 * The minimal pairs of a bank, each once, by the id of their first half. Situations that do not point back at each other
 * are no pair.
 */
export function minimalPairs(situations: readonly Situation[]): readonly MinimalPair[] {
  const byId = new Map(situations.map((situation) => [situation.id, situation]));
  return situations
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((first) => {
      const second = byId.get(first.contrastWith ?? '');
      const isPair = second?.contrastWith === first.id && first.id < second.id;
      return isPair ? [{ first, second, concept: pairConcept(...sidesOf(first, second)) }] : [];
    });
}

/** What two halves tell apart; two kinds of legitimate work are told apart by what they look like. */
function sidesOf(first: Situation, second: Situation): readonly [Label, Label] {
  return first.label === second.label
    ? [behaviourOf(first), behaviourOf(second)]
    : [first.label, second.label];
}

/** Pairs by what they tell apart, in the order of the concepts. */
export function pairsByConcept(
  pairs: readonly MinimalPair[],
): readonly { readonly concept: Concept; readonly pairs: readonly MinimalPair[] }[] {
  const concepts = [...new Set(pairs.map(({ concept }) => concept))].sort();
  return concepts.map((concept) => ({ concept, pairs: pairs.filter((pair) => pair.concept === concept) }));
}
