import { useSyncExternalStore } from 'react';
import { today } from '#browser/today.ts';

/** The reader's calendar day; looked at again when the page is printed, which may be days after it was opened. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, today);
}

function subscribe(listener: () => void): () => void {
  addEventListener('beforeprint', listener);
  return () => {
    removeEventListener('beforeprint', listener);
  };
}
