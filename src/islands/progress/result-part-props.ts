import type { Attempt } from '#domain/practice/attempt.ts';
import type { BankIndex } from '#domain/practice/bank.ts';
import type { ResultNames } from './result-names.ts';

/** What a part of the results is made of. */
export interface ResultPartProps {
  readonly attempts: readonly Attempt[];
  readonly bank: BankIndex;
  readonly names: ResultNames;
  /** Link to the practice page. */
  readonly trainer: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}
