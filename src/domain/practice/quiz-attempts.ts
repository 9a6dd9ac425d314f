import { makeAttempt } from './attempt.ts';
import type { Attempt, Mode } from './attempt.ts';
import type { QuizItem } from './quiz-item.ts';
import { isOpen } from './quiz-session.ts';
import type { QuizState } from './quiz-session.ts';

/**
 * The answers of a quiz for the log: those that stand, so in an exam none before it is handed in. Each has an id of its
 * run, quiz and question, so that noting them again adds nothing.
 *
 * @param mode `form-A` and `form-B` keep a before/after measurement apart from other quizzes
 */
export function quizAttempts(
  slug: string,
  mode: Mode,
  state: QuizState,
  items: readonly QuizItem[],
): readonly Attempt[] {
  if (!isOpen(state)) return [];
  return items.flatMap((item) => {
    const answer = state.answers[item.id];
    const option = item.options.find(({ id }) => id === answer?.option);
    if (!answer || !option || answer.hash !== item.hash) return [];
    const { certainty, at } = answer;
    return makeAttempt({ id: `${state.run}:${slug}:${item.id}`, item, option, certainty, at, mode });
  });
}
