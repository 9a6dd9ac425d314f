import { labelsOf } from '../practice/concept.ts';
import type { Concept } from '../practice/concept.ts';
import { LEGITIMATE } from '../practice/label.ts';

/** A pair that is told apart, in words: `hv05 với hv06`, `hv05 với việc làm đúng`. */
export function pairName(concept: Concept): string {
  return labelsOf(concept)
    .map((label) => (label === LEGITIMATE ? 'việc làm đúng' : label))
    .join(' với ');
}
