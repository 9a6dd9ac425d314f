import { correctedRate, criterion, dPrime, dPrimeError } from './signal-detection.ts';
import type { DetectionCounts } from './signal-detection.ts';

/** Fewest situations of each kind for a verdict: below, d′ is known only to ± 0.6 or worse. */
export const VERDICT_ITEMS = 20;

export interface Verdict {
  /** In standard deviations; see `signal-detection.ts`. */
  readonly dPrime: number;
  readonly criterion: number;
  readonly standardError: number;
  /** For the learner, in Vietnamese. */
  readonly words: string;
}

/** d′ at H = .8 and F = .2, and d′ at about H = .7 and F = .3: the handbook's own steps, not a published norm. */
const GOOD = 1.68;
const FAIR = 1;
/** A lean of the criterion worth telling, in standard deviations; its own error at 20 + 20 items is about 0.23. */
const LEAN = 0.3;
/** Below this share of detected behaviours named rightly, the names are worth telling too. */
const NAMED_SHARE = 0.7;

/**
 * Says in words how well behaviours are told from legitimate work.
 *
 * @returns undefined below 20 situations showing a behaviour and 20 showing legitimate work
 */
export function verdict(counts: DetectionCounts): Verdict | undefined {
  const { signals, detected, named, noises, falseAlarms } = counts;
  if (signals < VERDICT_ITEMS || noises < VERDICT_ITEMS) return undefined;
  const hitRate = correctedRate(detected, signals);
  const falseAlarmRate = correctedRate(falseAlarms, noises);
  const sensitivity = dPrime(hitRate, falseAlarmRate);
  const lean = criterion(hitRate, falseAlarmRate);
  const parts = [
    sensitivity >= GOOD ? 'nhận ra tốt' : sensitivity >= FAIR ? 'nhận ra khá' : 'chưa phân biệt rõ',
    ...(lean <= -LEAN ? ['còn dễ quy nhầm'] : lean >= LEAN ? ['còn dễ bỏ sót'] : []),
    ...(detected > 0 && named / detected < NAMED_SHARE ? ['hay gọi nhầm tên biểu hiện'] : []),
  ];
  return {
    dPrime: sensitivity,
    criterion: lean,
    standardError: dPrimeError(hitRate, signals, falseAlarmRate, noises),
    words: parts.join(', '),
  };
}
