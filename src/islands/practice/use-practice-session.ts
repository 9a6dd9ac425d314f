import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { readTabSession, writeTabSession } from '#browser/tab-session.ts';
import type { Attempt } from '#domain/practice/attempt.ts';
import type { BankIndex } from '#domain/practice/bank.ts';
import { BEHAVIOURS } from '#domain/practice/label.ts';
import { openSession } from '#domain/practice/open-session.ts';
import { makeSessionReducer } from '#domain/practice/session.ts';
import type { SessionAction } from '#domain/practice/session.ts';
import { currentStep } from '#domain/practice/session-state.ts';
import type { SessionState } from '#domain/practice/session-state.ts';
import { dropChanged } from '#domain/progress/drop-changed.ts';
import type { ProgressStore } from '#domain/progress/progress-store.ts';

interface Options {
  readonly bank: BankIndex;
  readonly store: ProgressStore;
  /** An option marked before the bank had come. */
  readonly early: { readonly item: string; readonly option: Attempt['option'] } | undefined;
}

/**
 * The running session of this tab: opened where it was left, kept after every action. When everything is deleted in
 * another tab, a new one begins here too.
 */
export function usePracticeSession({ bank, store, early }: Options): {
  readonly session: SessionState;
  readonly act: (action: SessionAction) => void;
} {
  const [session, setSession] = useState(() => withEarly(open(bank, store, readTabSession()), bank, early));
  const latest = useRef(session);

  const keep = useCallback(
    (next: SessionState) => {
      latest.current = next;
      setSession(next);
      writeTabSession(next);
      store.update((progress) => ({ ...progress, session: next }));
    },
    [store],
  );

  useEffect(() => {
    // A newcomer's session is the same at every opening: nothing is kept of someone who only looks.
    if (history(bank, store).length > 0 || Object.keys(latest.current.drafts).length > 0)
      keep(latest.current);
  }, [bank, store, keep]);

  const { progress } = useSyncExternalStore(store.subscribe, store.view);
  useEffect(() => {
    const isDeleted = progress.session === undefined && progress.attempts.length === 0;
    if (isDeleted && Object.keys(latest.current.answers).length > 0) {
      const fresh = open(bank, store, undefined);
      latest.current = fresh;
      setSession(fresh);
      writeTabSession(fresh);
    }
  }, [bank, store, progress]);

  const act = useCallback(
    (action: SessionAction) => {
      const next = makeSessionReducer(bank, history(bank, store))(latest.current, action);
      if (next !== latest.current) keep(next);
    },
    [bank, store, keep],
  );
  return { session, act };
}

function open(bank: BankIndex, store: ProgressStore, own: SessionState | undefined): SessionState {
  return openSession({
    bank,
    attempts: history(bank, store),
    kept: own ?? store.view().progress.session,
    focus: askedBehaviour(),
    now: Date.now(),
    seed: Math.floor(Math.random() * 2 ** 31),
  });
}

/** All answers that count today. */
function history(bank: BankIndex, store: ProgressStore): readonly Attempt[] {
  const hashes = new Map([...bank.values()].map(({ id, hash }) => [id, hash]));
  return dropChanged(store.view().progress.attempts, hashes);
}

/** The behaviour that the address asks for, `?bieu-hien=hv05`. */
function askedBehaviour(): string | undefined {
  const asked = new URLSearchParams(location.search).get('bieu-hien');
  return BEHAVIOURS.find((behaviour) => behaviour === asked);
}

function withEarly(session: SessionState, bank: BankIndex, early: Options['early']): SessionState {
  const step = currentStep(session);
  if (!early || step?.type !== 'item' || step.item !== early.item) return session;
  return makeSessionReducer(bank, [])(session, { type: 'choose', option: early.option });
}
