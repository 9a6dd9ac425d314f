import { expect, test } from 'vitest';
import { groupQuizzes } from './group-quizzes.ts';

const quiz = (title: string, type: string, form?: 'A' | 'B') => ({ title, questions: [{ type }], form });

test('groupQuizzes() parts situations, forms and documents, and leaves out what is empty', () => {
  const all = [quiz('a', 'judge'), quiz('b', 'knowledge'), quiz('c', 'judge', 'A')];
  expect(groupQuizzes(all).map(({ quizzes }) => quizzes.map(({ title }) => title))).toEqual([
    ['a'],
    ['c'],
    ['b'],
  ]);
  expect(groupQuizzes(all.slice(1, 2)).map(({ name }) => name)).toEqual(['Kiến thức về văn bản']);
});
