import { makeAttempt } from '../practice/attempt.ts';
import type { AskedItem, Attempt, ChosenOption } from '../practice/attempt.ts';
import { quizStateSchema } from '../practice/quiz-session.ts';

/** What is known today of a question that an old quiz may hold an answer to. */
export interface MigratedItem extends AskedItem {
  readonly version: number;
  readonly options: readonly ChosenOption[];
}

/**
 * Turns the answers of a quiz of version 1 (`so-tay-34/quiz/<slug>`) into attempts. Version 1 kept no times and no
 * hashes:
 * - an answer to the present version of a question is kept with the present hash, any other is dropped, because what was
 *   asked is no longer known;
 * - it is dated to the migration, the latest it can have been given. So nothing answered is drawn again within a week,
 *   and the schedule begins today. Dated to 1970 it would look like a memory of fifty years;
 * - its id is made of quiz and question, so migrating twice adds nothing.
 *
 * @param value parsed JSON of any kind; what is no quiz state gives no attempts
 * @param at milliseconds since 1970
 */
export function migrateQuiz(
  slug: string,
  value: unknown,
  items: readonly MigratedItem[],
  at: number,
): readonly Attempt[] {
  const parsed = quizStateSchema.safeParse(value);
  if (!parsed.success) return [];
  return items.flatMap((item) => {
    const answer = parsed.data.answers[item.id];
    const option = item.options.find(({ id }) => id === answer?.option);
    if (!answer || !option || answer.version !== item.version) return [];
    return makeAttempt({
      id: `v1:${slug}:${item.id}`,
      item,
      option,
      certainty: answer.certainty,
      at,
      mode: 'quiz',
    });
  });
}
