import { expect, test } from 'vitest';
import { citedDocuments } from './cited-documents.ts';
import { groupTasks } from './group-tasks.ts';
import { taskGroupSchema, taskSchema } from './schema.ts';
import { TASK_SECTIONS } from './sections.ts';
import { audienceLine, TASK_GROUP_LABELS } from './task-labels.ts';

const TASK = {
  title: 'Tôi làm thế nào?',
  summary: 'Làm theo thứ tự.',
  audience: ['specialist'],
  group: 'deciding',
  order: 1,
  related: ['hv05'],
};

test('a task needs no search words', () => {
  expect(taskSchema.parse(TASK)).toEqual(TASK);
});

test.each([
  ['a group nobody knows', { group: 'khac' }],
  ['no audience', { audience: [] }],
  ['an audience nobody knows', { audience: ['everyone'] }],
  ['nothing to read next', { related: [] }],
  ['a place before the first', { order: 0 }],
  ['an empty search word', { searchWords: [''] }],
  ['a key nobody reads', { sources: [] }],
])('a task with %s is refused', (_, change) => {
  expect(taskSchema.safeParse({ ...TASK, ...change }).success).toBe(false);
});

test('groupTasks() gives groups and tasks in reading order and leaves empty groups out', () => {
  const task = (group: 'deciding' | 'party', order: number) => ({ data: { group, order } });
  const [first, second, third] = [task('party', 1), task('deciding', 2), task('deciding', 1)];
  expect(groupTasks([first, second, third])).toEqual([
    { group: 'deciding', title: 'Gặp việc khó quyết', tasks: [third, second] },
    { group: 'party', title: 'Kiểm điểm và sinh hoạt chi bộ', tasks: [first] },
  ]);
  expect(Object.keys(TASK_GROUP_LABELS)).toEqual(taskGroupSchema.options);
});

test('audienceLine() names each audience', () => {
  expect(audienceLine(['specialist', 'manager'])).toBe('chuyên viên, viên chức; lãnh đạo, quản lý');
});

test('citedDocuments() names each document once and nothing but documents', () => {
  const text =
    '<Dan toi="nghi-dinh-73#dieu-8">a</Dan>, <Dan toi="hv05" />, <Dan toi="thuat-ngu#tham-quyen" />, ' +
    '<Dan toi="viec-can-lam#hoi-ai" />, <Dan toi="quy-dinh-366" />, <Dan toi="nghi-dinh-73" />';
  expect(citedDocuments(text)).toEqual(['nghi-dinh-73', 'quy-dinh-366']);
});

test('the sections of a task page have addresses of their own', () => {
  expect(new Set(TASK_SECTIONS.map(({ id }) => id)).size).toBe(TASK_SECTIONS.length);
});
