import type { ContentIndex } from './content-index.ts';
import type { Finding, Level } from './finding.ts';

/** One thing the linter looks for. Its id is also the name of its file and of its Vietnamese page. */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  /** @returns all findings, in any order */
  check(index: ContentIndex): readonly Finding[];
}

/** A finding before it carries its rule's id and level. */
export type Fault = Omit<Finding, 'rule' | 'level'>;

/** Makes a rule of a function that yields faults; each of them stops the build. */
export function defineRule(id: string, faults: (index: ContentIndex) => Iterable<Fault>): Rule {
  return ruleOf(id, 'error', faults);
}

/** Makes a rule of a function that yields faults; they are shown and stop nothing. */
export function defineWarning(id: string, faults: (index: ContentIndex) => Iterable<Fault>): Rule {
  return ruleOf(id, 'warning', faults);
}

function ruleOf(id: string, level: Level, faults: (index: ContentIndex) => Iterable<Fault>): Rule {
  return {
    id,
    level,
    check: (index) => [...faults(index)].map((fault) => ({ rule: id, level, ...fault })),
  };
}
