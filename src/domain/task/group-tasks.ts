import { taskGroupSchema } from './schema.ts';
import type { TaskData, TaskGroup } from './schema.ts';
import { TASK_GROUP_LABELS } from './task-labels.ts';

interface Ordered {
  readonly data: Pick<TaskData, 'group' | 'order'>;
}

/** One group of the list page. */
export interface GroupedTasks<Task extends Ordered> {
  readonly group: TaskGroup;
  readonly title: string;
  readonly tasks: readonly Task[];
}

/** Sorts tasks into their groups, both in reading order; a group without tasks is left out. */
export function groupTasks<Task extends Ordered>(tasks: readonly Task[]): readonly GroupedTasks<Task>[] {
  return taskGroupSchema.options
    .map((group) => ({
      group,
      title: TASK_GROUP_LABELS[group],
      tasks: tasks.filter(({ data }) => data.group === group).toSorted((a, b) => a.data.order - b.data.order),
    }))
    .filter((found) => found.tasks.length > 0);
}
