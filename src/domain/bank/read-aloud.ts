import type { Question } from '../question/schema.ts';
import { countSyllables } from '../text/count-syllables.ts';

/** How fast a text is read aloud to a room, in syllables a second. */
const SYLLABLES_PER_SECOND = 4;

/** How long a room listens before it may answer, in seconds. */
export const MOST_SECONDS = 45;

/** What is read aloud when a question is projected. */
export type SpokenQuestion = Pick<Question, 'stem' | 'type'> & {
  readonly screenText?: string;
  readonly options: readonly { readonly text: string }[];
};

/**
 * How long it takes to read a projected question aloud: the situation as projected (or the stem of a knowledge question)
 * and the options.
 *
 * The sentences offered by `evidence` items are not read a second time: they are the situation itself, read once in full
 * instead of the projected version.
 *
 * @returns seconds, 0 or more
 */
export function readAloudSeconds({ type, stem, screenText, options }: SpokenQuestion): number {
  const choices = options.map(({ text }) => text);
  const spoken = type === 'evidence' ? [stem, ...choices] : [screenText ?? stem, ...choices];
  const syllables = spoken.reduce((all, text) => all + countSyllables(text), 0);
  return syllables / SYLLABLES_PER_SECOND;
}
