import { contentSyllables } from '../text/content-syllables.ts';
import { countCommon } from '../text/jaccard.ts';
import { countSyllables } from '../text/count-syllables.ts';
import { keyOf } from '../question/key-of.ts';
import type { Option, Question } from '../question/schema.ts';

/** A player who knows nothing: gives the options it would choose among at random, at least one. */
export type BlindPlayer = (question: Question) => readonly Option[];

/** Chooses the option with the most syllables. */
export const playLongest: BlindPlayer = ({ options }) => most(options, ({ text }) => countSyllables(text));

/** Chooses the option that shares the most different content syllables with stem and situation. */
export const playOverlap: BlindPlayer = (question) => {
  const { stem, options } = question;
  const asked = contentSyllables(question.type === 'knowledge' ? stem : `${stem} ${question.situation}`);
  return most(options, ({ text }) => countCommon(contentSyllables(text), asked));
};

/**
 * Makes the player who has seen the answer sheet: always the place where most keys stand.
 *
 * @param questions the bank; questions with another number of options have another most frequent place
 */
export function playFrequentPlace(questions: readonly Question[]): BlindPlayer {
  return ({ options }) => {
    const alike = questions.filter((other) => other.options.length === options.length);
    const keys = (at: number) =>
      alike.filter((other) => keyOf(other.options)?.key === other.options[at]).length;
    return most(options, (option) => keys(options.indexOf(option))).slice(0, 1);
  };
}

function most(options: readonly Option[], measure: (option: Option) => number): readonly Option[] {
  const highest = Math.max(...options.map(measure));
  return options.filter((option) => measure(option) === highest);
}
