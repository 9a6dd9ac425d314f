import type { ContentIndex } from './content-index.ts';
import type { Finding, Level } from './finding.ts';

/** One thing the linter looks for. Its id is also the name of its file and of its Vietnamese page. */
export interface Rule {
  readonly id: string;
  /** @returns all findings, in any order */
  check(index: ContentIndex): readonly Finding[];
}

/** A finding before it carries its rule's id; an error unless it says otherwise. */
export type Fault = Omit<Finding, 'rule' | 'level'> & { readonly level?: Level };

/** Makes a rule of a function that yields faults. */
export function defineRule(id: string, faults: (index: ContentIndex) => Iterable<Fault>): Rule {
  return {
    id,
    check: (index) => [...faults(index)].map((fault) => ({ rule: id, level: 'error', ...fault })),
  };
}

/** Makes a rule all of whose findings are warnings. */
export function defineWarning(id: string, faults: (index: ContentIndex) => Iterable<Fault>): Rule {
  return defineRule(id, function* (index) {
    for (const fault of faults(index)) yield { ...fault, level: 'warning' };
  });
}
