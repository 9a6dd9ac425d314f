import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { behaviourOf } from '../../../src/domain/practice/bank.ts';
import { WORKED_EXAMPLES } from '../../../src/domain/practice/worked-examples.ts';
import { quizSchema } from '../../../src/domain/question/quiz-schema.ts';
import type { Situation } from '../../../src/domain/question/schema.ts';
import { SITUATIONS } from './real-bank.ts';

const quiz = (slug: string): readonly Situation[] =>
  quizSchema
    .parse(parse(readFileSync(`content/quizzes/${slug}.yaml`, 'utf8')))
    .questions.flatMap((id) => SITUATIONS.find((situation) => situation.id === id) ?? []);
const [formA, formB, near] = [quiz('de-a'), quiz('de-b'), quiz('phan-biet-bieu-hien')];

const count = (situations: readonly Situation[], kindOf: (situation: Situation) => string) => {
  const counts = new Map<string, number>();
  for (const situation of situations) {
    const kind = kindOf(situation);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
};

test.each([
  ['label', ({ label }: Situation) => label, 0],
  ['behaviour', (situation: Situation) => behaviourOf(situation), 1],
  ['type', ({ type }: Situation) => type, 1],
])('forms A and B are parallel by %s', (_, kindOf, most) => {
  const [inA, inB] = [count(formA, kindOf), count(formB, kindOf)];
  for (const kind of new Set([...inA.keys(), ...inB.keys()])) {
    expect(Math.abs((inA.get(kind) ?? 0) - (inB.get(kind) ?? 0)), kind).toBeLessThanOrEqual(most);
  }
});

test('each form asks only its own situations, as many, about as hard', () => {
  expect(formA.map(({ form }) => form)).toEqual(Array.from({ length: 24 }, () => 'A'));
  expect(formB.map(({ form }) => form)).toEqual(Array.from({ length: 24 }, () => 'B'));
  const mean = (situations: readonly Situation[]) =>
    situations.reduce((sum, { difficulty }) => sum + difficulty, 0) / situations.length;
  expect(Math.abs(mean(formA) - mean(formB))).toBeLessThan(0.1);
});

test.each([
  ['de-a', formA],
  ['de-b', formB],
  ['phan-biet-bieu-hien', near],
])('%s: 40–50 %% legitimate, never both halves of a pair, no worked example', (_, situations) => {
  const legitimate = situations.filter(({ label }) => label === 'legitimate').length / situations.length;
  expect(legitimate).toBeGreaterThanOrEqual(0.4);
  expect(legitimate).toBeLessThanOrEqual(0.5);
  const ids = new Set(situations.map(({ id }) => id));
  for (const { contrastWith } of situations) expect(ids.has(contrastWith ?? '')).toBe(false);
  for (const id of WORKED_EXAMPLES) expect(ids.has(id)).toBe(false);
});
