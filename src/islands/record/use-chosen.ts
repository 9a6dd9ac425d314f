import { useSyncExternalStore } from 'react';

const PREFIX = '#buoi-';

/** The address of a meeting on this page: it can be linked to, and Back leads to the one before. */
export function meetingAnchor(id: string): string {
  return PREFIX + id;
}

/** Id of the meeting the address names; empty when it names none. */
export function useChosen(): string {
  return useSyncExternalStore(subscribe, chosen);
}

/** Takes the meeting out of the address, without a step back to it. */
export function chooseNone(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

function chosen(): string {
  return location.hash.startsWith(PREFIX) ? location.hash.slice(PREFIX.length) : '';
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => {
    removeEventListener('hashchange', listener);
  };
}
