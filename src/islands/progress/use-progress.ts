import { useSyncExternalStore } from 'react';
import { openProgress } from '#browser/open-progress.ts';
import type { ProgressView } from '#domain/progress/progress-store.ts';

/** The progress of this device as it is now, changes by other tabs included. */
export function useProgress(): ProgressView {
  return useSyncExternalStore(subscribe, view);
}

function subscribe(listener: () => void): () => void {
  return openProgress().subscribe(listener);
}

function view(): ProgressView {
  return openProgress().view();
}
