import { fold } from '../text/fold.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import type { NameWord } from './split-words.ts';

const MAX_READINGS = 8;
const MEANINGS = ABBREVIATIONS.flatMap(([short, ...full]) =>
  full.map((phrase) => ({ short: fold(short), words: fold(phrase).split(' ') })),
);

/** Every way to read typed words as words without marks: as they stand, and with abbreviations written out. */
export function queryReadings(typed: readonly NameWord[]): readonly (readonly string[])[] {
  return typed.reduce<readonly (readonly string[])[]>(
    (readings, { folded }) => {
      const meanings = MEANINGS.filter(({ short }) => short === folded).map(({ words }) => words);
      return readings
        .flatMap((reading) => [[folded], ...meanings].map((words) => [...reading, ...words]))
        .slice(0, MAX_READINGS);
    },
    [[]],
  );
}
