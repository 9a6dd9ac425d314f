import type { Attempt } from './attempt.ts';
import type { BankEntry } from './bank.ts';

/** A situation for tests: legitimate ones look like `hv05` unless told otherwise. */
export function entryFor(id: string, label: string, extra: Partial<BankEntry> = {}): BankEntry {
  return {
    id,
    hash: `hash${id.slice(3)}`,
    type: 'recognise',
    label,
    ...(label === 'legitimate' ? { looksLike: 'hv05' } : {}),
    confusedWith: ['legitimate'],
    form: 'A',
    optionNames: ['hv05', 'hv06', 'legitimate'],
    ...extra,
  };
}

/** An answer to it for tests: what it is taken for decides whether it is right. */
export function attemptOn(
  entry: BankEntry,
  taken: string,
  at: number,
  extra: Partial<Attempt> = {},
): Attempt {
  return {
    id: `${entry.id}@${at}`,
    item: entry.id,
    hash: entry.hash,
    at,
    option: 'a',
    taken,
    label: entry.label,
    correct: taken === entry.label,
    certainty: 'fairly-sure',
    mode: 'practice',
    ...extra,
  };
}
