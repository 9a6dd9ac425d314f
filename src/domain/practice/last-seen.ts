import { isNamingAttempt } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import type { BankIndex } from './bank.ts';
import { WEEK } from './day.ts';

/** When each situation was last seen, in milliseconds since 1970, by question id. */
export type LastSeen = ReadonlyMap<string, number>;

/**
 * When each situation was last seen: answered, or shown beside its other half because an answer in practice had taken
 * the one for what the other is.
 */
export function lastSeen(attempts: readonly Attempt[], bank: BankIndex): LastSeen {
  const seen = new Map<string, number>();
  const note = (item: string, at: number) => seen.set(item, Math.max(at, seen.get(item) ?? 0));
  for (const attempt of attempts) {
    note(attempt.item, attempt.at);
    if (attempt.mode !== 'practice' || attempt.trigger || attempt.correct || !isNamingAttempt(attempt))
      continue;
    const partner = bank.get(bank.get(attempt.item)?.contrastWith ?? '');
    if (partner?.label === attempt.taken) note(partner.id, attempt.at);
  }
  return seen;
}

/**
 * Whether a situation was seen within the last 7 days. A time ahead of `now`, from a clock since set back, counts as
 * lately.
 */
export function isSeenLately(item: string, seen: LastSeen, now: number): boolean {
  const at = seen.get(item);
  return at !== undefined && at > now - WEEK;
}
