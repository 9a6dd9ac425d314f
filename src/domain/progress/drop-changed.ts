import type { Attempt } from '../practice/attempt.ts';

/**
 * The answers to questions as they stand today. An answer to a question since changed or taken away stays in the log and
 * in every export, and counts in no result, schedule or draw; should the old wording come back, so does its answer.
 *
 * @param hashes today's content hash by question id
 */
export function dropChanged(
  attempts: readonly Attempt[],
  hashes: ReadonlyMap<string, string>,
): readonly Attempt[] {
  return attempts.filter(({ item, hash }) => hashes.get(item) === hash);
}
