import { z } from 'zod';

/** Groups of tasks, in the order of the list page; their names stand in `task-labels.ts`. */
export const taskGroupSchema = z.enum(['deciding', 'asking', 'assigning', 'proposing', 'party']);
export type TaskGroup = z.infer<typeof taskGroupSchema>;

/** Whom a task is written for. */
export const audienceSchema = z.enum(['specialist', 'manager', 'branch-secretary', 'party-member']);
export type Audience = z.infer<typeof audienceSchema>;

/** What stands above the words of a task page (`content/tasks/<slug>.mdx`). */
export const taskSchema = z.strictObject({
  /** The question as the reader would ask it. */
  title: z.string().min(1),
  summary: z.string().min(1),
  audience: z.array(audienceSchema).min(1),
  group: taskGroupSchema,
  /** Place within the group. */
  order: z.int().min(1),
  /** Other words readers ask with; shown at the foot of the page, so that search finds them. */
  searchWords: z.array(z.string().min(1)).optional(),
  /** What to read next: cross-reference targets, as in `<Dan toi>`. */
  related: z.array(z.string().min(1)).min(1),
});
export type TaskData = z.infer<typeof taskSchema>;
