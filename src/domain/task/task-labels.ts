import type { Audience, TaskGroup } from './schema.ts';

/** Names of the groups, in the order of the list page. */
export const TASK_GROUP_LABELS: Readonly<Record<TaskGroup, string>> = {
  deciding: 'Gặp việc khó quyết',
  asking: 'Hỏi và trả lời',
  assigning: 'Giao việc và theo việc',
  proposing: 'Đề xuất cách làm mới',
  party: 'Kiểm điểm và sinh hoạt chi bộ',
};

export const AUDIENCE_LABELS: Readonly<Record<Audience, string>> = {
  specialist: 'chuyên viên, viên chức',
  manager: 'lãnh đạo, quản lý',
  'branch-secretary': 'bí thư, phó bí thư chi bộ',
  'party-member': 'đảng viên',
};

/** For whom a task is, in one line: “chuyên viên, viên chức; lãnh đạo, quản lý”. */
export function audienceLine(audience: readonly Audience[]): string {
  return audience.map((who) => AUDIENCE_LABELS[who]).join('; ');
}
