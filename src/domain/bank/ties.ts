import { behaviourOf } from '../practice/bank.ts';
import { BEHAVIOURS, LEGITIMATE } from '../practice/label.ts';
import type { Situation } from '../question/schema.ts';
import { cramersV } from './cramers-v.ts';
import { crossTabulate } from './cross-tabulate.ts';
import { LEVEL_NAMES, ROLE_NAMES, SECTOR_NAMES } from './value-names.ts';

/** The parts of a situation's context a behaviour must not be tied to, with their values in order. */
export const CONTEXT_PARTS = {
  role: Object.keys(ROLE_NAMES),
  sector: Object.keys(SECTOR_NAMES),
  level: Object.keys(LEVEL_NAMES),
} as const;

export type ContextPart = keyof typeof CONTEXT_PARTS;

/** From here on a behaviour counts as tied to a part of the context. */
export const MOST_TIE = 0.3;

/** How strongly behaviours hang together with one part of the context: bias-corrected Cramér's V, 0 to 1. */
export interface Tie {
  readonly part: ContextPart;
  /** The behaviour taught, whether shown or looked like. */
  readonly behaviour: number;
  /** The label itself: which behaviour is shown, legitimate work being one more. */
  readonly label: number;
}

/** The ties of a bank, one for each part of the context. */
export function tiesOf(situations: readonly Situation[]): readonly Tie[] {
  const parts: readonly ContextPart[] = ['role', 'sector', 'level'];
  return parts.map((part) => {
    const tie = (rows: readonly string[], rowOf: (situation: Situation) => string) =>
      cramersV(
        crossTabulate(situations, rows, CONTEXT_PARTS[part], rowOf, ({ context }) => context[part]).counts,
      );
    return {
      part,
      behaviour: tie(BEHAVIOURS, behaviourOf),
      label: tie([...BEHAVIOURS, LEGITIMATE], ({ label }) => label),
    };
  });
}
