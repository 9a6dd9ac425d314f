import { useEffect, useState } from 'react';
import { loadVotables } from '#browser/load-votables.ts';
import type { Votable } from '#domain/meeting/own-plan-situation.ts';

export type VotablesState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly situations: readonly Votable[] };

/** Loads the situations to choose from, once; after a failure again when asked. */
export function useVotables(address: string): VotablesState {
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<readonly Votable[] | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let isWanted = true;
    void loadVotables(address).then((situations) => {
      if (isWanted) setState(situations ?? 'failed');
    });
    return () => {
      isWanted = false;
    };
  }, [address, tries]);
  if (state === 'loading') return { status: 'loading' };
  if (state !== 'failed') return { status: 'ready', situations: state };
  return {
    status: 'failed',
    retry: () => {
      setState('loading');
      setTries(tries + 1);
    },
  };
}
