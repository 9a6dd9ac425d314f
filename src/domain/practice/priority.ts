import type { Label } from '../question/schema.ts';
import { isNamingAttempt } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { behaviourOf } from './bank.ts';
import type { BankEntry, BankIndex } from './bank.ts';
import { DAY } from './day.ts';
import { BEHAVIOURS } from './label.ts';

/** After so many days without an answer a behaviour is not more urgent than after this many. */
const LONGEST_ABSENCE = 60;

/**
 * How urgently each behaviour wants practice: wrong rate × days since seen × confusability, a plain number above 0.
 * - wrong rate: (wrong + 1) / (answers + 2), so that a behaviour never met counts as one half;
 * - days since seen: 1 to 60; 60 when never met;
 * - confusability: 1 + the share of namings about this behaviour that were mistaken, either way round + how often the
 *   authors call it confusable, against the most confusable behaviour (0 to 1).
 *
 * @param now milliseconds since 1970
 */
export function behaviourPriorities(
  attempts: readonly Attempt[],
  bank: BankIndex,
  now: number,
): ReadonlyMap<Label, number> {
  const mentions = countMentions([...bank.values()]);
  const most = Math.max(1, ...mentions.values());
  return new Map(
    BEHAVIOURS.map((behaviour) => {
      const own = attempts.filter(({ item }) => {
        const entry = bank.get(item);
        return entry !== undefined && behaviourOf(entry) === behaviour;
      });
      const wrong = own.filter(({ correct }) => !correct).length;
      const last = Math.max(...own.map(({ at }) => at));
      const days =
        own.length === 0 ? LONGEST_ABSENCE : Math.min(LONGEST_ABSENCE, Math.max(1, (now - last) / DAY));
      const about = attempts
        .filter(isNamingAttempt)
        .filter(({ label, taken }) => label === behaviour || taken === behaviour);
      const mistaken = about.filter(({ correct }) => !correct).length;
      const confusability = 1 + mistaken / Math.max(1, about.length) + (mentions.get(behaviour) ?? 0) / most;
      return [behaviour, ((wrong + 1) / (own.length + 2)) * days * confusability];
    }),
  );
}

/** How many situations of another behaviour name each label as easily confused. */
function countMentions(entries: readonly BankEntry[]): ReadonlyMap<Label, number> {
  const mentions = new Map<Label, number>();
  for (const entry of entries) {
    for (const label of entry.confusedWith) {
      if (label !== behaviourOf(entry)) mentions.set(label, (mentions.get(label) ?? 0) + 1);
    }
  }
  return mentions;
}
