import { useSyncExternalStore } from 'react';

/** Whether script runs: false while the page is built and on the first drawing, true from then on. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** It does not change while the page is open, so there is nothing to listen to. */
function never(): () => void {
  return () => undefined;
}
