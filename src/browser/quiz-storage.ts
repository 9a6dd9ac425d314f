import { emptyQuizState, quizStateSchema } from '#domain/practice/quiz-session.ts';
import type { QuizState } from '#domain/practice/quiz-session.ts';

/** `kept`: written or read well; `unavailable`: the browser keeps nothing; `damaged`: what was kept is unreadable. */
export type StorageHealth = 'kept' | 'unavailable' | 'damaged';

const key = (slug: string) => `so-tay-34/quiz/${slug}`;

/**
 * Reads a quiz as it was left. Damaged text is set aside under another key, so nothing is lost, and the quiz starts
 * empty.
 */
export function readQuiz(slug: string): { readonly state: QuizState; readonly health: StorageHealth } {
  let text: string | null;
  try {
    text = localStorage.getItem(key(slug));
  } catch {
    // Storage is blocked by the reader's settings: the quiz works, it just forgets.
    return { state: emptyQuizState, health: 'unavailable' };
  }
  if (text === null) return { state: emptyQuizState, health: 'kept' };
  const parsed = quizStateSchema.safeParse(parseJson(text));
  if (parsed.success) return { state: parsed.data, health: 'kept' };
  keep(`${key(slug)}/hong`, text);
  return { state: emptyQuizState, health: 'damaged' };
}

/** Keeps a quiz. Says whether it was kept; never throws. */
export function writeQuiz(slug: string, state: QuizState): StorageHealth {
  return keep(key(slug), JSON.stringify(state)) ? 'kept' : 'unavailable';
}

function keep(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    // Full or blocked storage: the caller tells the reader.
    return false;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Unreadable text is told apart from a valid state by the schema.
    return undefined;
  }
}
