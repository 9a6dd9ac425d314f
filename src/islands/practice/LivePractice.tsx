import { useMemo, useState, useSyncExternalStore } from 'react';
import { makeItemSource } from '#browser/item-source.ts';
import { openProgress } from '#browser/open-progress.ts';
import type { OptionId } from '#domain/practice/quiz-item.ts';
import { LoadFailure } from './LoadFailure.tsx';
import type { PracticeProps } from './Practice.tsx';
import { PracticeSession } from './PracticeSession.tsx';
import { StorageNote } from './StorageNote.tsx';
import { useBank } from './use-bank.ts';
import { WaitingPractice } from './WaitingPractice.tsx';

export function LivePractice({ first, links, behaviours }: PracticeProps) {
  const store = useMemo(() => openProgress(), []);
  const { health } = useSyncExternalStore(store.subscribe, store.view);
  const bank = useBank(links.bank);
  // Marked while the bank was still on its way.
  const [draft, setDraft] = useState<OptionId>();
  const source = useMemo(
    () => makeItemSource(({ id, hash }) => links.item.replace('{id}', id).replace('{hash}', hash), [first]),
    [links.item, first],
  );
  return (
    <>
      <StorageNote health={health} />
      {bank.status === 'ready' ? (
        <PracticeSession
          bank={bank.bank}
          store={store}
          source={source}
          early={draft === undefined ? undefined : { item: first.id, option: draft }}
          links={links}
          behaviours={behaviours}
        />
      ) : (
        <>
          {bank.status === 'failed' && (
            <LoadFailure retry={bank.retry}>
              Chưa tải được bộ tình huống; máy có thể đang ngoại tuyến.
            </LoadFailure>
          )}
          <WaitingPractice first={first} draft={draft} onChoose={setDraft} />
        </>
      )}
    </>
  );
}
