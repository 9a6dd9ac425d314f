import { behaviourOf } from '../practice/bank.ts';
import type { Question } from '../question/schema.ts';
import { minimalPairs } from './minimal-pairs.ts';

/** The two forms hold unequal shares of one kind of question. */
export interface Imbalance {
  /** What is counted, for instance `label` and `hv05`. */
  readonly by: 'label' | 'behaviour' | 'type' | 'document';
  readonly kind: string;
  readonly a: number;
  readonly b: number;
}

export interface FormBalance {
  /** Kinds whose counts differ by more than one. */
  readonly imbalances: readonly Imbalance[];
  /** Ids of minimal pairs whose halves are in one form. */
  readonly undividedPairs: readonly (readonly [string, string])[];
  /** Mean starting difficulty of each form in logits; 0 for an empty form. */
  readonly difficulty: { readonly a: number; readonly b: number };
}

/** How far apart the mean difficulties of two parallel forms may be, in logits. */
export const MOST_DIFFICULTY_GAP = 0.1;

/**
 * Whether forms A and B of a bank are parallel, so that one may be asked before training and the other after it.
 *
 * The halves of a minimal pair belong in different forms. Within one form the second half would be answered from the
 * first (their answers are not independent) and the scene would count twice. In different forms each scene has its twin in
 * the other form, which makes the forms alike in scene, sector and length, and an answer remembered from the first form is
 * wrong in the second, so that memory cannot pass for learning.
 */
export function formBalance(questions: readonly Question[]): FormBalance {
  const counts = new Map<string, { by: Imbalance['by']; kind: string; a: number; b: number }>();
  const count = (by: Imbalance['by'], kind: string, { form }: Question) => {
    const key = `${by} ${kind}`;
    const entry = counts.get(key) ?? { by, kind, a: 0, b: 0 };
    entry[form === 'A' ? 'a' : 'b'] += 1;
    counts.set(key, entry);
  };
  for (const question of questions) {
    count('type', question.type, question);
    if (question.type === 'knowledge') {
      count('document', question.document, question);
    } else {
      count('label', question.label, question);
      count('behaviour', behaviourOf(question), question);
    }
  }
  const situations = questions.filter((question) => question.type !== 'knowledge');
  return {
    imbalances: [...counts.values()].filter(({ a, b }) => Math.abs(a - b) > 1),
    undividedPairs: minimalPairs(situations)
      .filter(({ first, second }) => first.form === second.form)
      .map(({ first, second }) => [first.id, second.id] as const),
    difficulty: { a: meanDifficulty(questions, 'A'), b: meanDifficulty(questions, 'B') },
  };
}

function meanDifficulty(questions: readonly Question[], form: Question['form']): number {
  const inForm = questions.filter((question) => question.form === form);
  const total = inForm.reduce((all, { difficulty }) => all + difficulty, 0);
  return inForm.length === 0 ? 0 : total / inForm.length;
}
