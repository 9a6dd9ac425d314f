import fc from 'fast-check';
import type { Votable } from '../../../src/domain/meeting/own-plan-situation.ts';
import { isVotable, toVotable } from '../../../src/domain/meeting/own-plan-situation.ts';
import { toChosen } from '../../../src/domain/meeting/own-plan-settle.ts';
import {
  LONGEST_QUESTION,
  LONGEST_TITLE,
  MOST_SITUATIONS,
  OWN_LENGTHS,
} from '../../../src/domain/meeting/own-plan.ts';
import type { OwnDraft } from '../../../src/domain/meeting/own-plan.ts';
import { BEHAVIOURS } from '../../../src/domain/practice/label.ts';
import { WORKED_EXAMPLES } from '../../../src/domain/practice/worked-examples.ts';
import { QUESTIONS } from '../practice/real-bank.ts';

const examples: readonly string[] = WORKED_EXAMPLES;

/** What the page offers today. */
export const VOTABLES: readonly Votable[] = QUESTIONS.filter(isVotable)
  .filter(({ id }) => !examples.includes(id))
  .map(toVotable);

const questionArbitrary = fc.oneof(
  fc.constant(''),
  fc.constant(' \n '),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ minLength: LONGEST_QUESTION, maxLength: LONGEST_QUESTION }),
);

/** Any draft a secretary could arrive at. */
export const draftArbitrary: fc.Arbitrary<OwnDraft> = fc.record({
  title: fc.oneof(fc.constant('  '), fc.string({ maxLength: LONGEST_TITLE })),
  minutes: fc.constantFrom(...OWN_LENGTHS),
  behaviours: fc.uniqueArray(fc.constantFrom(...BEHAVIOURS)),
  situations: fc
    .uniqueArray(fc.constantFrom(...VOTABLES), { maxLength: MOST_SITUATIONS })
    .map((chosen) => chosen.map(toChosen)),
  questions: fc.record({
    'nhan-thuc': questionArbitrary,
    'lien-he-ban-than': questionArbitrary,
    'lien-he-don-vi': questionArbitrary,
    'giai-phap': questionArbitrary,
  }),
});
