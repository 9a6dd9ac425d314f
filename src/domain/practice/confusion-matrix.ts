import type { Label } from '../question/schema.ts';
import type { Attempt } from './attempt.ts';
import { isNamingAttempt } from './attempt.ts';
import { pairConcept } from './concept.ts';
import { BEHAVIOURS, LEGITIMATE } from './label.ts';

/** One row of the matrix: what was shown, and how often it was taken for each label. */
export interface ConfusionRow {
  readonly shown: Label;
  readonly total: number;
  /** In the order of `labels`. */
  readonly counts: readonly number[];
}

export interface ConfusionMatrix {
  /** The ten behaviours, then `legitimate`: the order of rows and of columns. */
  readonly labels: readonly Label[];
  readonly rows: readonly ConfusionRow[];
}

/** What was shown against what it was taken for, right answers on the diagonal, in counts. */
export function confusionMatrix(attempts: readonly Attempt[]): ConfusionMatrix {
  const labels: readonly Label[] = [...BEHAVIOURS, LEGITIMATE];
  const naming = attempts.filter(isNamingAttempt);
  const rows = labels.map((shown) => {
    const ofRow = naming.filter(({ label }) => label === shown);
    const counts = labels.map((column) => ofRow.filter(({ taken }) => taken === column).length);
    return { shown, total: ofRow.length, counts };
  });
  return { labels, rows };
}

/** Two labels and how often each was taken for the other. */
export interface ConfusedPair {
  /** For example `hv05|hv06`; see `concept.ts`. */
  readonly concept: string;
  readonly first: Label;
  readonly second: Label;
  readonly firstAsSecond: number;
  readonly secondAsFirst: number;
  /** Both ways together. */
  readonly count: number;
}

/** The pairs confused at least once, most often first; equal counts in the order of their names. */
export function confusedPairs(attempts: readonly Attempt[]): readonly ConfusedPair[] {
  const pairs = new Map<string, ConfusedPair>();
  for (const { label, taken, correct } of attempts.filter(isNamingAttempt)) {
    if (correct) continue;
    const concept = pairConcept(label, taken);
    const [first, second] = label < taken ? [label, taken] : [taken, label];
    const known = pairs.get(concept) ?? {
      concept,
      first,
      second,
      firstAsSecond: 0,
      secondAsFirst: 0,
      count: 0,
    };
    const isForward = label === first;
    pairs.set(concept, {
      ...known,
      firstAsSecond: known.firstAsSecond + (isForward ? 1 : 0),
      secondAsFirst: known.secondAsFirst + (isForward ? 0 : 1),
      count: known.count + 1,
    });
  }
  return [...pairs.values()].toSorted((a, b) => b.count - a.count || (a.concept < b.concept ? -1 : 1));
}
