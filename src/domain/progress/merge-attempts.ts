import { inTimeOrder } from '../practice/attempt.ts';
import type { Attempt } from '../practice/attempt.ts';
import { canonicalJson } from '../practice/canonical-json.ts';

/**
 * Joins logs of answers: every id once, oldest first. Should one id stand for two different answers, which only damage
 * can bring about, the one whose text sorts first is kept, so that the order of the logs never matters.
 */
export function mergeAttempts(...logs: readonly (readonly Attempt[])[]): Attempt[] {
  const byId = new Map<string, Attempt>();
  for (const attempt of logs.flat()) {
    const known = byId.get(attempt.id);
    if (!known || canonicalJson(attempt) < canonicalJson(known)) byId.set(attempt.id, attempt);
  }
  return [...inTimeOrder([...byId.values()])];
}
