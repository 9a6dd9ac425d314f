import { useCallback, useEffect, useState } from 'react';
import { bankSchema, indexBank } from '#domain/practice/bank.ts';
import type { BankIndex } from '#domain/practice/bank.ts';

export type BankState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly bank: BankIndex };

/** Loads what practice draws from, once; after a failure again when asked. */
export function useBank(address: string): BankState {
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<BankIndex | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let isWanted = true;
    void fetchBank(address)
      .catch(() => 'failed' as const)
      .then((result) => {
        if (isWanted) setState(result);
      });
    return () => {
      isWanted = false;
    };
  }, [address, tries]);
  const retry = useCallback(() => {
    setState('loading');
    setTries((count) => count + 1);
  }, []);
  if (state === 'loading') return { status: 'loading' };
  if (state === 'failed') return { status: 'failed', retry };
  return { status: 'ready', bank: state };
}

async function fetchBank(address: string): Promise<BankIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Cannot load the bank: status ${response.status}`);
  return indexBank(bankSchema.parse(await response.json()));
}
