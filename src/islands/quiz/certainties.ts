import type { Certainty } from '#domain/practice/quiz-session.ts';

/** How sure, from least to most, with its words. */
export const CERTAINTIES: readonly { readonly value: Certainty; readonly name: string }[] = [
  { value: 'guess', name: 'Đoán' },
  { value: 'fairly-sure', name: 'Khá chắc' },
  { value: 'certain', name: 'Chắc chắn' },
];
