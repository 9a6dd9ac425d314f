import { useEffect, useRef, useState } from 'react';
import { areAnswerKeysOn, setAnswerKeys } from '#browser/answer-keys-switch.ts';
import type { ItemSource } from '#browser/item-source.ts';
import type { Attempt } from '#domain/practice/attempt.ts';
import type { BankIndex } from '#domain/practice/bank.ts';
import { currentStep } from '#domain/practice/session-state.ts';
import type { ProgressStore } from '#domain/progress/progress-store.ts';
import { KeySwitch } from './KeySwitch.tsx';
import type { PracticeProps } from './Practice.tsx';
import { PracticeResults } from './PracticeResults.tsx';
import { PracticeStep } from './PracticeStep.tsx';
import { spokenNote } from './spoken-note.ts';
import { useAnswerKeys } from './use-answer-keys.ts';
import { usePracticeSession } from './use-practice-session.ts';
import { usePrefetch } from './use-prefetch.ts';

interface Props extends Pick<PracticeProps, 'links' | 'behaviours'> {
  readonly bank: BankIndex;
  readonly store: ProgressStore;
  readonly source: ItemSource;
  readonly early: { readonly item: string; readonly option: Attempt['option'] } | undefined;
}

/** One session from the first question to its results. */
export function PracticeSession({ bank, store, source, early, links, behaviours }: Props) {
  const { session, act } = usePracticeSession({ bank, store, early });
  const root = useRef<HTMLDivElement>(null);
  const [areKeysOn, setKeysOn] = useState(areAnswerKeysOn);
  useAnswerKeys(root, areKeysOn);
  usePrefetch(source, session);

  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    root.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
    root.current?.scrollIntoView({ block: 'nearest' });
  }, [session.place, session.startedAt]);

  const step = currentStep(session);
  return (
    <div className="quiz" ref={root}>
      <p className="visually-hidden" role="status">
        {spokenNote(session)}
      </p>
      {step ? (
        <PracticeStep session={session} step={step} source={source} behaviours={behaviours} act={act} />
      ) : (
        <PracticeResults
          session={session}
          bank={bank}
          store={store}
          links={links}
          behaviours={behaviours}
          act={act}
        />
      )}
      <KeySwitch
        isOn={areKeysOn}
        onChange={(isOn) => {
          setAnswerKeys(isOn);
          setKeysOn(isOn);
        }}
      />
    </div>
  );
}
