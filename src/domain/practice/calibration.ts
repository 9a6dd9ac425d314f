import type { Attempt } from './attempt.ts';
import { certaintySchema } from './quiz-session.ts';
import type { Certainty } from './quiz-session.ts';

export interface CalibrationRow {
  readonly certainty: Certainty;
  readonly right: number;
  readonly total: number;
}

/** How often each certainty was right, in counts: guess, fairly sure, certain. */
export function calibration(attempts: readonly Attempt[]): readonly CalibrationRow[] {
  return certaintySchema.options.map((certainty) => {
    const ofRow = attempts.filter((attempt) => attempt.certainty === certainty);
    return { certainty, right: ofRow.filter(({ correct }) => correct).length, total: ofRow.length };
  });
}
