import path from 'node:path';
import { parse } from 'yaml';
import { readTree } from '../../../scripts/read-tree.ts';
import { toBankEntry } from '../../../src/domain/practice/bank.ts';
import { questionSchema } from '../../../src/domain/question/schema.ts';
import type { Question, Situation } from '../../../src/domain/question/schema.ts';

export const QUESTIONS: readonly Question[] = readTree('content/questions').map((file) => ({
  id: path.basename(file.path, '.yaml'),
  ...questionSchema.parse(parse(file.text)),
}));

export const SITUATIONS: readonly Situation[] = QUESTIONS.filter(
  (question): question is Situation => question.type !== 'knowledge',
);

export const REAL_BANK = SITUATIONS.map(toBankEntry);

/** Each minimal pair once, the lower id first. */
export const PAIRS: readonly (readonly [Situation, Situation])[] = SITUATIONS.flatMap((first) => {
  const second = SITUATIONS.find(({ id }) => id === first.contrastWith && first.id < id);
  return second ? [[first, second] as const] : [];
});
