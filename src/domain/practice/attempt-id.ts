/**
 * An id for an answer, unique among all of a learner's on every device: the question, the moment, and 30 bits of chance.
 *
 * @param at milliseconds since 1970
 * @param chance at least 0, below 1
 */
export function makeAttemptId(item: string, at: number, chance: number): string {
  return `${item}.${at.toString(36)}.${Math.floor(chance * 2 ** 30).toString(36)}`;
}
