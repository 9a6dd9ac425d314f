import * as z from 'zod/mini';
import type { QuizItem } from '../practice/quiz-item.ts';
import { answerSchema, certaintySchema, emptyQuizState } from '../practice/quiz-session.ts';
import type { Answer, QuizState } from '../practice/quiz-session.ts';

/** A quiz of version 1 (`so-tay-34/quiz/<slug>`): no run, no mode, no times and no hashes. */
const firstQuizSchema = z.object({
  version: z.literal(1),
  index: z.int().check(z.minimum(0)),
  drafts: z.record(z.string(), z.string()),
  answers: z.record(
    z.string(),
    z.object({ option: z.string(), certainty: certaintySchema, version: z.int() }),
  ),
});

/**
 * Turns a quiz of version 1 into one of today.
 * - An answer to the present version of a question is kept with the present hash, any other is dropped, because what was
 *   asked is no longer known.
 * - It is dated to the migration, the latest it can have been given. So nothing answered is drawn again within a week,
 *   and the schedule begins today. Dated to 1970 it would look like a memory of fifty years.
 * - The run is always `v1`, so its answers have the same ids in the log however often this is done.
 *
 * @param value parsed JSON of any kind
 * @param at milliseconds since 1970
 * @returns undefined for what is no quiz of version 1
 */
export function migrateQuiz(value: unknown, items: readonly QuizItem[], at: number): QuizState | undefined {
  const parsed = firstQuizSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { index, drafts, answers } = parsed.data;
  const optionOf = (text: string | undefined) => answerSchema.shape.option.safeParse(text).data;
  const kept = items.flatMap(({ id, version, hash }): [string, Answer][] => {
    const answer = answers[id];
    const option = optionOf(answer?.option);
    if (!answer || option === undefined || answer.version !== version) return [];
    return [[id, { option, certainty: answer.certainty, hash, at }]];
  });
  const marked = Object.entries(drafts).flatMap(([id, text]): [string, Answer['option']][] => {
    const option = optionOf(text);
    return option === undefined ? [] : [[id, option]];
  });
  return {
    ...emptyQuizState('v1', 'learn'),
    index,
    drafts: Object.fromEntries(marked),
    answers: Object.fromEntries(kept),
  };
}
