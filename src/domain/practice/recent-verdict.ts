import { inTimeOrder, isNamingAttempt } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { LEGITIMATE } from './label.ts';
import { countDetection } from './signal-detection.ts';
import type { DetectionCounts } from './signal-detection.ts';
import { verdict, VERDICT_ITEMS } from './verdict.ts';

export interface RecentVerdict {
  /** Of the answers the verdict rests on. */
  readonly counts: DetectionCounts;
  /** In Vietnamese; undefined while something is missing. */
  readonly words: string | undefined;
  /** Situations still missing that show a behaviour, and that show legitimate work. */
  readonly missingSignals: number;
  readonly missingNoises: number;
}

/**
 * How well behaviours are told from legitimate work lately: the verdict on the latest naming answers, going back as far
 * as needed to have 20 situations of each kind. Older answers would hide what has been learnt since.
 */
export function recentVerdict(attempts: readonly Attempt[]): RecentVerdict {
  const naming = inTimeOrder(attempts.filter(isNamingAttempt));
  const start = Math.min(startOfLatest(naming, false), startOfLatest(naming, true));
  const counts = countDetection(naming.slice(start));
  return {
    counts,
    words: verdict(counts)?.words,
    missingSignals: Math.max(0, VERDICT_ITEMS - counts.signals),
    missingNoises: Math.max(0, VERDICT_ITEMS - counts.noises),
  };
}

/** Place from which on there are 20 situations of a kind; the very start when there are fewer. */
function startOfLatest(naming: readonly Attempt[], isLegitimate: boolean): number {
  const places = naming.flatMap(({ label }, at) => ((label === LEGITIMATE) === isLegitimate ? [at] : []));
  return places.at(-VERDICT_ITEMS) ?? 0;
}
