import { behaviourOf, isLookAlike, isNaming } from '../practice/bank.ts';
import { BEHAVIOURS } from '../practice/label.ts';
import type { Question, Situation } from '../question/schema.ts';
import { guessBlindly } from './blind-guess.ts';
import type { BlindScore } from './blind-guess.ts';
import { crossTabulate } from './cross-tabulate.ts';
import type { CrossTable } from './cross-tabulate.ts';
import { formBalance } from './form-balance.ts';
import type { FormBalance } from './form-balance.ts';
import { testKeyPositions } from './key-positions.ts';
import type { KeyPositions } from './key-positions.ts';
import { minimalPairs } from './minimal-pairs.ts';
import type { MinimalPair } from './minimal-pairs.ts';
import { readability } from './readability.ts';
import type { Readability } from './readability.ts';
import { reviewState } from './review-state.ts';
import type { ReviewState } from './review-state.ts';
import { CONTEXT_PARTS, tiesOf } from './ties.ts';
import type { ContextPart, Tie } from './ties.ts';
import { TYPE_NAMES } from './value-names.ts';

/** How many of some situations are legitimate work that looks like a behaviour. */
export interface LookAlikes {
  readonly situations: number;
  readonly legitimate: number;
}

/** What a bank of questions holds and what it lacks. */
export interface Coverage {
  readonly questions: number;
  readonly lookAlikes: LookAlikes;
  /** The same among situations that are named (`recognise`, `judge`), on which hits and false alarms are counted. */
  readonly namingLookAlikes: LookAlikes;
  /** Behaviour taught by kind of label: `shown` or `lookAlike`. */
  readonly byLabel: CrossTable;
  readonly byType: CrossTable;
  readonly byContext: Readonly<Record<ContextPart, CrossTable>>;
  /** Document by form, for knowledge questions. */
  readonly knowledge: CrossTable;
  /** Type of question by form. */
  readonly forms: CrossTable;
  readonly formBalance: FormBalance;
  readonly pairs: readonly MinimalPair[];
  readonly ties: readonly Tie[];
  readonly readability: Readability;
  readonly review: ReviewState;
  readonly blindScores: readonly BlindScore[];
  readonly keyPositions: readonly KeyPositions[];
}

/**
 * Counts a bank in every way its editors and the linter look at it.
 *
 * @param documents slugs of the documents that should have knowledge questions, in order
 */
export function coverageOf(questions: readonly Question[], documents: readonly string[]): Coverage {
  const situations = questions.filter((question) => question.type !== 'knowledge');
  const knowledge = questions.filter((question) => question.type === 'knowledge');
  const byBehaviour = (columns: readonly string[], columnOf: (situation: Situation) => string) =>
    crossTabulate(situations, BEHAVIOURS, columns, behaviourOf, columnOf);
  const types = Object.keys(TYPE_NAMES);
  return {
    questions: questions.length,
    lookAlikes: countLookAlikes(situations),
    namingLookAlikes: countLookAlikes(situations.filter(isNaming)),
    byLabel: byBehaviour(['shown', 'lookAlike'], (situation) =>
      isLookAlike(situation) ? 'lookAlike' : 'shown',
    ),
    byType: byBehaviour(
      types.filter((type) => type !== 'knowledge'),
      ({ type }) => type,
    ),
    byContext: {
      role: byBehaviour(CONTEXT_PARTS.role, ({ context }) => context.role),
      sector: byBehaviour(CONTEXT_PARTS.sector, ({ context }) => context.sector),
      level: byBehaviour(CONTEXT_PARTS.level, ({ context }) => context.level),
    },
    knowledge: crossTabulate(
      knowledge,
      documents,
      FORMS,
      ({ document }) => document,
      ({ form }) => form,
    ),
    forms: crossTabulate(
      questions,
      types,
      FORMS,
      ({ type }) => type,
      ({ form }) => form,
    ),
    formBalance: formBalance(questions),
    pairs: minimalPairs(situations),
    ties: tiesOf(situations),
    readability: readability(questions),
    review: reviewState(questions),
    blindScores: guessBlindly(questions),
    keyPositions: testKeyPositions(questions),
  };
}

const FORMS: readonly string[] = ['A', 'B'];

function countLookAlikes(situations: readonly Situation[]): LookAlikes {
  return { situations: situations.length, legitimate: situations.filter(isLookAlike).length };
}
