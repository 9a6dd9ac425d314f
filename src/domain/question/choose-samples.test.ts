import { expect, test } from 'vitest';
import { chooseSamples } from './choose-samples.ts';
import type { Question } from './schema.ts';

const base = {
  version: 1,
  stem: 'Thuộc trường hợp nào?',
  options: [],
  citations: [],
  difficulty: 0,
  form: 'A' as const,
  review: { author: 'nhóm', reviewers: 0, agreement: null, date: '2026-11-24' },
};
const situation = (id: string, label: 'hv05' | 'legitimate'): Question => ({
  ...base,
  id,
  type: 'judge',
  label,
  confusedWith: ['hv05'],
  context: { level: 'city', sector: 'y-te', role: 'head' },
  situation: 'Tình huống.',
  screenText: 'Tình huống.',
  clues: ['Tình huống'],
});
const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);

test('chooseSamples() takes turns between a behaviour and legitimate work', () => {
  const all = [
    situation('th-001', 'hv05'),
    situation('th-002', 'hv05'),
    situation('th-003', 'legitimate'),
    situation('th-004', 'legitimate'),
  ];
  expect(ids(chooseSamples(all, 3))).toEqual(['th-001', 'th-003', 'th-002']);
});

test('chooseSamples() fills up when one kind runs out, and gives no more than there are', () => {
  const all = [situation('th-001', 'legitimate'), situation('th-002', 'legitimate')];
  expect(ids(chooseSamples(all, 3))).toEqual(['th-001', 'th-002']);
  expect(chooseSamples([], 3)).toEqual([]);
});
