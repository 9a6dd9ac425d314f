import type { Label } from '../question/schema.ts';
import type { Attempt } from './attempt.ts';
import type { BankIndex } from './bank.ts';
import { DAY } from './day.ts';
import { fitSession } from './fit-session.ts';
import { isFinished } from './session-state.ts';
import type { SessionState } from './session-state.ts';
import { startSession } from './start-session.ts';
import { FIRST_SEED } from './worked-examples.ts';

interface Options {
  readonly bank: BankIndex;
  /** All answers that count today. */
  readonly attempts: readonly Attempt[];
  /** The session kept from before, if any. */
  readonly kept: SessionState | undefined;
  /** The behaviour asked for by the address, if any. */
  readonly focus: Label | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** For a new session; a newcomer's very first one has a seed of its own. */
  readonly seed: number;
}

/**
 * The session to go on with: the one kept, as far as it fits the bank of today, or a new one. A finished session shows
 * its results for a day; after that a visitor comes to practise, not to look back. Asking for a behaviour begins a new
 * session unless the kept one is about it and not finished.
 */
export function openSession({ bank, attempts, kept, focus, now, seed }: Options): SessionState {
  const fitted = kept && fitSession(kept, bank);
  if (fitted && fitted.queue.length > 0) {
    const isOver = isFinished(fitted);
    const isWanted =
      focus === undefined ? !isOver || isRecent(fitted, now) : fitted.focus === focus && !isOver;
    if (isWanted) return fitted;
  }
  const isNewcomer = attempts.length === 0 && kept === undefined && focus === undefined;
  return startSession({
    bank: [...bank.values()],
    attempts,
    now,
    seed: isNewcomer ? FIRST_SEED : seed,
    ...(focus === undefined ? {} : { focus }),
  });
}

/** Begun within a day; a clock that was set back makes a session recent, which only shows its results once more. */
function isRecent({ startedAt }: SessionState, now: number): boolean {
  return now - startedAt < DAY;
}
