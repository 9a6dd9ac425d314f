import type { Finding } from './finding.ts';
import type { BankQuestion } from './questions.ts';

/** Where to report what is wrong with the bank as a whole: the options of its first question. */
export function wholeBankPlace(
  questions: readonly BankQuestion[],
): Pick<Finding, 'file' | 'line' | 'column'> {
  const [first] = questions.toSorted((a, b) => (a.entry.path < b.entry.path ? -1 : 1));
  return { file: first?.entry.path ?? 'questions', line: 1, column: 1 };
}
