import { z } from 'zod';
import { questionIdSchema } from './schema.ts';

export const quizSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  /** Of a before/after measurement: its answers are kept apart, and reasons wait to the end unless asked for. */
  form: z.enum(['A', 'B']).optional(),
  questions: z.array(questionIdSchema).min(1),
  /** Two shares, never one score: hits at least, false alarms at most, each 0 to 1. */
  passMark: z
    .strictObject({
      hitRate: z.number().min(0).max(1),
      falseAlarmRate: z.number().min(0).max(1),
    })
    .nullable(),
});
export type QuizData = z.infer<typeof quizSchema>;
