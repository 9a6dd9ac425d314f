import type { Label } from '../question/schema.ts';
import { isNamingAttempt } from './attempt.ts';
import { confusedConcept, labelsOf } from './concept.ts';
import { LEGITIMATE } from './label.ts';
import type { Share } from './quiz-result.ts';
import { sessionAttempts } from './session-state.ts';
import type { SessionState } from './session-state.ts';

export interface SessionResult {
  /** Situations showing a behaviour whose behaviour was named rightly. */
  readonly hits: Share;
  /** Situations showing legitimate work that were taken for a behaviour. */
  readonly falseAlarms: Share;
  /** Other questions: which words decide, what to do next. */
  readonly others: Share;
  /** What was shown and what it was taken for, most frequent first. */
  readonly confusions: readonly { readonly shown: Label; readonly taken: Label; readonly count: number }[];
  readonly certainAndWrong: number;
  /** Behaviours that were confused with something, each once. */
  readonly readAgain: readonly Label[];
}

/** Sums up the answers of a session. Hits and false alarms stay apart; see `summariseQuiz`. */
export function summariseSession(session: SessionState): SessionResult {
  const attempts = sessionAttempts(session);
  const naming = attempts.filter(isNamingAttempt);
  const shown = naming.filter(({ label }) => label !== LEGITIMATE);
  const legitimate = naming.filter(({ label }) => label === LEGITIMATE);
  const others = attempts.filter((attempt) => !isNamingAttempt(attempt));
  const confusions = new Map<string, { shown: Label; taken: Label; count: number }>();
  for (const { label, taken, correct } of naming) {
    if (correct) continue;
    const known = confusions.get(`${label} ${taken}`) ?? { shown: label, taken, count: 0 };
    confusions.set(`${label} ${taken}`, { ...known, count: known.count + 1 });
  }
  const confused = naming.flatMap((attempt) => labelsOf(confusedConcept(attempt) ?? LEGITIMATE));
  return {
    hits: { count: shown.filter(({ correct }) => correct).length, total: shown.length },
    falseAlarms: { count: legitimate.filter(({ correct }) => !correct).length, total: legitimate.length },
    others: { count: others.filter(({ correct }) => correct).length, total: others.length },
    confusions: [...confusions.values()].toSorted((a, b) => b.count - a.count),
    certainAndWrong: attempts.filter(({ correct, certainty }) => !correct && certainty === 'certain').length,
    readAgain: [...new Set(confused)].filter((label) => label !== LEGITIMATE),
  };
}
