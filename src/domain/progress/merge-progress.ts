import { canonicalJson } from '../practice/canonical-json.ts';
import { sessionAttempts } from '../practice/session-state.ts';
import type { SessionState } from '../practice/session-state.ts';
import { mergeAttempts } from './merge-attempts.ts';
import type { Progress, Settings } from './progress-schema.ts';

/**
 * Joins what two tabs, or two readings, know: commutative, associative and idempotent, so it does not matter who writes
 * when or how often. No answer of either is lost.
 * - Answers: all of both, those of both sessions included.
 * - Session: the one begun later; of the same session the one with more answers.
 * - Settings: those changed later; at the same moment the shared computer, which forgets.
 */
export function mergeProgress(one: Progress, other: Progress): Progress {
  const session = highest([one.session, other.session], (state) => [
    state.startedAt,
    Object.keys(state.answers).length,
    state.place,
  ]);
  return {
    version: one.version,
    attempts: mergeAttempts(
      one.attempts,
      other.attempts,
      one.session ? sessionAttempts(one.session) : [],
      other.session ? sessionAttempts(other.session) : [],
    ),
    ...(session ? { session } : {}),
    settings: mergeSettings(one.settings, other.settings),
  };
}

/** The answers of the session taken into the log, everything in order. */
export function settleProgress(progress: Progress): Progress {
  return mergeProgress(progress, progress);
}

function mergeSettings(one: Settings, other: Settings): Settings {
  if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt ? one : other;
  return one.sharedComputer ? one : other;
}

/** The session with the highest grades; when all are equal, the one whose text sorts last. */
function highest(
  states: readonly (SessionState | undefined)[],
  gradesOf: (state: SessionState) => readonly number[],
): SessionState | undefined {
  return states.reduce((best, next) => {
    if (!best || !next) return best ?? next;
    const [ours, theirs] = [gradesOf(best), gradesOf(next)];
    const at = ours.findIndex((grade, index) => grade !== theirs[index]);
    if (at >= 0) return (ours[at] ?? 0) > (theirs[at] ?? 0) ? best : next;
    return canonicalJson(best) >= canonicalJson(next) ? best : next;
  }, undefined);
}
