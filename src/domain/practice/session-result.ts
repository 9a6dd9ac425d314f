import type { Label } from '../question/schema.ts';
import { isNamingAttempt } from './attempt.ts';
import { countConfusions } from './count-confusions.ts';
import type { Confusion } from './count-confusions.ts';
import { LEGITIMATE } from './label.ts';
import type { Share } from './quiz-result.ts';
import { sessionAttempts } from './session-state.ts';
import type { SessionState } from './session-state.ts';
import { countDetection } from './signal-detection.ts';

export interface SessionResult {
  /** Situations showing a behaviour whose behaviour was named rightly. */
  readonly hits: Share;
  /** Situations showing legitimate work that were taken for a behaviour. */
  readonly falseAlarms: Share;
  /** Other questions: which words decide, what to do next. */
  readonly others: Share;
  /** Most frequent first. */
  readonly confusions: readonly Confusion[];
  readonly certainAndWrong: number;
  /** Behaviours that were confused with something, each once, most often first. */
  readonly readAgain: readonly Label[];
}

/** Sums up the answers of a session. Hits and false alarms stay apart; see `summariseQuiz`. */
export function summariseSession(session: SessionState): SessionResult {
  const attempts = sessionAttempts(session);
  const counts = countDetection(attempts);
  const others = attempts.filter((attempt) => !isNamingAttempt(attempt));
  const mistakes = attempts
    .filter(isNamingAttempt)
    .filter(({ correct }) => !correct)
    .map(({ label, taken }) => ({ shown: label, taken }));
  const confused = mistakes
    .flatMap(({ shown, taken }) => [shown, taken])
    .filter((label) => label !== LEGITIMATE);
  const timesOf = (label: Label) => confused.filter((other) => other === label).length;
  return {
    hits: { count: counts.named, total: counts.signals },
    falseAlarms: { count: counts.falseAlarms, total: counts.noises },
    others: { count: others.filter(({ correct }) => correct).length, total: others.length },
    confusions: countConfusions(mistakes),
    certainAndWrong: attempts.filter(({ correct, certainty }) => !correct && certainty === 'certain').length,
    readAgain: [...new Set(confused)].toSorted((a, b) => timesOf(b) - timesOf(a)),
  };
}
