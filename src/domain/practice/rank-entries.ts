import type { Label } from '../question/schema.ts';
import type { Attempt } from './attempt.ts';
import { behaviourOf } from './bank.ts';
import type { BankEntry, BankIndex } from './bank.ts';
import { certainAndWrong } from './certain-and-wrong.ts';
import { dueConcepts } from './concept-schedule.ts';
import { practises } from './concept.ts';
import { isSeenLately, lastSeen } from './last-seen.ts';
import { behaviourPriorities } from './priority.ts';
import type { Random } from './seeded-random.ts';

/** What speaks for and against drawing a situation now. */
export interface Ranked {
  readonly entry: BankEntry;
  readonly behaviour: Label;
  /** Seen within 7 days: drawn only when its stratum holds nothing else. */
  readonly isRecent: boolean;
  /** Practises a concept that is due, or a behaviour certainly mistaken a week ago. */
  readonly isDue: boolean;
  readonly isNew: boolean;
  /** Priority of its behaviour; see `priority.ts`. */
  readonly weight: number;
  /** Decides between equals. */
  readonly luck: number;
}

/** Looks at every situation of the bank; the order of the bank does not matter. */
export function rankEntries(
  bank: BankIndex,
  attempts: readonly Attempt[],
  now: number,
  random: Random,
): readonly Ranked[] {
  const seen = lastSeen(attempts, bank);
  const concepts = dueConcepts(attempts, bank, now).map(({ concept }) => concept);
  const mistakes = certainAndWrong(attempts, bank).filter(({ due }) => due <= now);
  const priorities = behaviourPriorities(attempts, bank, now);
  const entries = [...bank.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return entries.map((entry) => {
    const behaviour = behaviourOf(entry);
    return {
      entry,
      behaviour,
      isRecent: isSeenLately(entry.id, seen, now),
      isDue:
        concepts.some((concept) => practises(entry, concept)) ||
        mistakes.some((mistake) => mistake.behaviour === behaviour && mistake.attempt.item !== entry.id),
      isNew: !seen.has(entry.id),
      weight: priorities.get(behaviour) ?? 0,
      luck: random(),
    };
  });
}

/**
 * The best of some situations: not seen lately, then due, then never seen, then of the most urgent behaviour. What a
 * behaviour already has in the session makes it less urgent by half each time, and due only once.
 *
 * @param drawn how many of each behaviour the session holds
 */
export function bestOf(candidates: readonly Ranked[], drawn: ReadonlyMap<Label, number>): Ranked | undefined {
  const grades = (ranked: Ranked) => {
    const times = drawn.get(ranked.behaviour) ?? 0;
    return [
      ranked.isRecent ? 0 : 1,
      ranked.isDue && times === 0 ? 1 : 0,
      ranked.isNew ? 1 : 0,
      ranked.weight / 2 ** times,
      ranked.luck,
    ];
  };
  return candidates.reduce<Ranked | undefined>(
    (best, next) => (best && !isHigher(grades(next), grades(best)) ? best : next),
    undefined,
  );
}

/** Compares grade by grade, the first different one deciding. */
function isHigher(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((grade, index) => grade !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}
