import { coverageOf } from '../bank/coverage.ts';
import type { Coverage } from '../bank/coverage.ts';
import type { ContentIndex } from './content-index.ts';
import { areAllRead, readQuestions } from './read-questions.ts';

/** Fewer situations are a sample, not a bank: shares and balances of so few say nothing. */
const LEAST_SITUATIONS = 40;

/** Where a finding about the bank as a whole points: no one file is at fault. */
export const BANK_PLACE = { file: 'questions', line: 1, column: 1 } as const;

const COUNTED = new WeakMap<ContentIndex, Coverage>();

/**
 * What the bank covers, counted once for each content; undefined when there are too few situations to be one, or when one
 * cannot be read: a fault in one file would draw others about the bank after it.
 */
export function bankOf(index: ContentIndex): Coverage | undefined {
  if (!areAllRead(index)) return undefined;
  const known = COUNTED.get(index);
  const coverage =
    known ??
    coverageOf(
      readQuestions(index).map(({ question }) => question),
      [...(index.slugs.documents ?? [])].sort(),
    );
  if (!known) COUNTED.set(index, coverage);
  return coverage.lookAlikes.situations < LEAST_SITUATIONS ? undefined : coverage;
}
