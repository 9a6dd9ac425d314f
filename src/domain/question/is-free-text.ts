import type { Question } from './schema.ts';

/**
 * Whether a question's options are free text. Those of `recognise` and `judge` are the fixed names of behaviours, those of
 * `evidence` sentences of the situation.
 */
export function isFreeText({ type }: Pick<Question, 'type'>): boolean {
  return type === 'knowledge' || type === 'next-step';
}
