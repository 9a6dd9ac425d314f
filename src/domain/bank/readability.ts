import type { Question } from '../question/schema.ts';
import { countSyllables } from '../text/count-syllables.ts';
import { readAloudSeconds } from './read-aloud.ts';

/** Mean and greatest of some lengths; both 0 when there are none. */
export interface Spread {
  readonly mean: number;
  readonly most: number;
}

/** How long the texts of a bank are. */
export interface Readability {
  /** Syllables of the situations, of their projected versions and of the stems of knowledge questions. */
  readonly situation: Spread;
  readonly screenText: Spread;
  readonly knowledgeStem: Spread;
  /** Seconds to read a projected question aloud. */
  readonly readAloud: Spread;
}

export function readability(questions: readonly Question[]): Readability {
  const situations = questions.filter((question) => question.type !== 'knowledge');
  const knowledge = questions.filter((question) => question.type === 'knowledge');
  return {
    situation: spreadOf(situations.map(({ situation }) => countSyllables(situation))),
    screenText: spreadOf(situations.map(({ screenText }) => countSyllables(screenText))),
    knowledgeStem: spreadOf(knowledge.map(({ stem }) => countSyllables(stem))),
    readAloud: spreadOf(questions.map(readAloudSeconds)),
  };
}

function spreadOf(lengths: readonly number[]): Spread {
  if (lengths.length === 0) return { mean: 0, most: 0 };
  return { mean: lengths.reduce((all, one) => all + one, 0) / lengths.length, most: Math.max(...lengths) };
}
