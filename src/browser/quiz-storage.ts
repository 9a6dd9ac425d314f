import { hashText } from '#domain/practice/content-hash.ts';
import { mergeQuizStates, QUIZ_VERSION, quizStateSchema } from '#domain/practice/quiz-session.ts';
import type { QuizState } from '#domain/practice/quiz-session.ts';
import type { QuizItem } from '#domain/practice/quiz-item.ts';
import { migrateQuiz } from '#domain/progress/migrate-quiz.ts';
import { isSharedComputer } from './shared-computer.ts';

/**
 * - `kept`: written or read well.
 * - `unavailable`: the browser keeps nothing. `full`: it had no room for the last change.
 * - `damaged`: what was kept is unreadable and has been set aside.
 * - `newer`: a later version of the site wrote it; it is not written over.
 */
export type QuizHealth = 'kept' | 'unavailable' | 'full' | 'damaged' | 'newer';

export interface QuizReading {
  /** Undefined when there is nothing to go on with. */
  readonly state: QuizState | undefined;
  readonly health: QuizHealth;
}

const keyOf = (slug: string) => `so-tay-34/quiz/${slug}`;

/** On a shared computer the tab's own storage, which the browser forgets on closing. */
const storage = () => (isSharedComputer() ? sessionStorage : localStorage);

/**
 * Reads a quiz as it was left. Damaged text is set aside under another key, so nothing is lost.
 *
 * @param at milliseconds since 1970, to date what version 1 kept undated
 */
export function readQuiz(slug: string, items: readonly QuizItem[], at: number): QuizReading {
  let text: string | null;
  try {
    text = storage().getItem(keyOf(slug));
  } catch {
    // Storage is blocked by the reader's settings: the quiz works, it just forgets.
    return { state: undefined, health: 'unavailable' };
  }
  if (text === null) return { state: undefined, health: 'kept' };
  const value = parseJson(text);
  const state = quizStateSchema.safeParse(value).data ?? migrateQuiz(value, items, at);
  if (state) return { state, health: 'kept' };
  if (isNewer(value)) return { state: undefined, health: 'newer' };
  keep(`${keyOf(slug)}/hong-${hashText(text)}`, text);
  return { state: undefined, health: 'damaged' };
}

/** Keeps a quiz, with what another tab has answered of the same run since. Says whether it was kept; never throws. */
export function writeQuiz(slug: string, state: QuizState): QuizHealth {
  const theirs = quizStateSchema.safeParse(parseJson(readText(keyOf(slug)))).data;
  return keep(keyOf(slug), JSON.stringify(theirs ? mergeQuizStates(state, theirs) : state));
}

function readText(name: string): string {
  try {
    return storage().getItem(name) ?? '';
  } catch {
    // Blocked storage holds nothing.
    return '';
  }
}

function keep(name: string, text: string): QuizHealth {
  try {
    storage().setItem(name, text);
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';
  }
}

function isNewer(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'number' &&
    value.version > QUIZ_VERSION
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Unreadable text is told apart from a valid state by the schema.
    return undefined;
  }
}
