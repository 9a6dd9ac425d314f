import type { Rule } from './rule.ts';
import { absoluteDistractor } from './rules/absolute-distractor.ts';
import { allOfAbove } from './rules/all-of-above.ts';
import { articleNesting } from './rules/article-nesting.ts';
import { articleOrder } from './rules/article-order.ts';
import { bankBalance } from './rules/bank-balance.ts';
import { behaviourSections } from './rules/behaviour-sections.ts';
import { blindGuess } from './rules/blind-guess.ts';
import { brokenLink } from './rules/broken-link.ts';
import { brokenReference } from './rules/broken-reference.ts';
import { clang } from './rules/clang.ts';
import { clueNotFound } from './rules/clue-not-found.ts';
import { contrastItem } from './rules/contrast-item.ts';
import { convergence } from './rules/convergence.ts';
import { duplicateAnchor } from './rules/duplicate-anchor.ts';
import { duplicateQuestion } from './rules/duplicate-question.ts';
import { evidenceSentences } from './rules/evidence-sentences.ts';
import { keyPosition } from './rules/key-position.ts';
import { kitHandout } from './rules/kit-handout.ts';
import { kitLengths } from './rules/kit-lengths.ts';
import { kitMinutes } from './rules/kit-minutes.ts';
import { kitParts } from './rules/kit-parts.ts';
import { labelLeak } from './rules/label-leak.ts';
import { longKey } from './rules/long-key.ts';
import { missingConfidence } from './rules/missing-confidence.ts';
import { missingValidity } from './rules/missing-validity.ts';
import { negativeStem } from './rules/negative-stem.ts';
import { nfdText } from './rules/nfd-text.ts';
import { oneKey } from './rules/one-key.ts';
import { optionNames } from './rules/option-names.ts';
import { optionOrder } from './rules/option-order.ts';
import { optionReasons } from './rules/option-reasons.ts';
import { parallelOptions } from './rules/parallel-options.ts';
import { protagonistBalance } from './rules/protagonist-balance.ts';
import { questionsLock } from './rules/questions-lock.ts';
import { quoteCheck } from './rules/quote-check.ts';
import { readAloud } from './rules/read-aloud.ts';
import { realNames } from './rules/real-names.ts';
import { reviewRecord } from './rules/review-record.ts';
import { sameOptions } from './rules/same-options.ts';
import { schema } from './rules/schema.ts';
import { screenLength } from './rules/screen-length.ts';
import { situationFields } from './rules/situation-fields.ts';
import { strayCharacter } from './rules/stray-character.ts';
import { supersededAsCurrent } from './rules/superseded-as-current.ts';
import { syntax } from './rules/syntax.ts';
import { taskSections } from './rules/task-sections.ts';
import { termChoice } from './rules/term-choice.ts';
import { toneMarks } from './rules/tone-marks.ts';
import { uncited } from './rules/uncited.ts';
import { unknownSource } from './rules/unknown-source.ts';
import { unknownTag } from './rules/unknown-tag.ts';
import { vagueOption } from './rules/vague-option.ts';
import { vanishedAnchor } from './rules/vanished-anchor.ts';

/** Every rule there is. */
export const RULES: readonly Rule[] = [
  syntax,
  schema,
  unknownTag,
  articleNesting,
  articleOrder,
  duplicateAnchor,
  vanishedAnchor,
  brokenLink,
  brokenReference,
  unknownSource,
  missingConfidence,
  uncited,
  missingValidity,
  nfdText,
  toneMarks,
  strayCharacter,
  clueNotFound,
  oneKey,
  optionNames,
  situationFields,
  screenLength,
  behaviourSections,
  taskSections,
  kitMinutes,
  kitLengths,
  kitHandout,
  kitParts,
  labelLeak,
  supersededAsCurrent,
  longKey,
  keyPosition,
  allOfAbove,
  absoluteDistractor,
  vagueOption,
  negativeStem,
  clang,
  convergence,
  parallelOptions,
  sameOptions,
  duplicateQuestion,
  optionOrder,
  blindGuess,
  optionReasons,
  evidenceSentences,
  quoteCheck,
  contrastItem,
  bankBalance,
  protagonistBalance,
  realNames,
  questionsLock,
  termChoice,
  readAloud,
  reviewRecord,
];
