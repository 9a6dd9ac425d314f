import type { Firmness } from './firmness.ts';

export type FirmnessLevel = 'chưa có' | 'mới quen' | 'khá vững' | 'vững';

const FAIRLY_FIRM = 0.45;
const FIRM = 0.75;

/**
 * Firmness in words. The steps, 0.45 and 0.75 of 1, are the handbook's choice, not measured: four right guesses are
 * "khá vững", four right answers given fairly surely "vững", and both fade as the chance of forgetting grows.
 */
export function firmnessLevel({ value, answers }: Firmness): FirmnessLevel {
  if (answers === 0) return 'chưa có';
  if (value < FAIRLY_FIRM) return 'mới quen';
  return value < FIRM ? 'khá vững' : 'vững';
}
