import { expect, test } from 'vitest';
import { quizAttempts } from '../practice/quiz-attempts.ts';
import type { QuizItem } from '../practice/quiz-item.ts';
import { quizStateSchema } from '../practice/quiz-session.ts';
import { migrateQuiz } from './migrate-quiz.ts';

const NOW = Date.UTC(2026, 10, 24);
const item = (id: string): QuizItem => ({
  id,
  version: 1,
  hash: `hash${id.slice(3)}`,
  type: 'knowledge',
  stem: 'Câu nào đúng?',
  options: [
    { id: 'a', text: 'một', correct: true, reason: 'lý do' },
    { id: 'b', text: 'hai', correct: false, reason: 'lý do' },
  ],
  citations: [],
});
const items = ['th-001', 'th-002', 'th-003', 'th-004'].map(item);
const kept = {
  version: 1,
  index: 3,
  drafts: { 'th-004': 'b', 'th-003': 'z' },
  answers: {
    'th-001': { option: 'a', certainty: 'certain', version: 1 },
    'th-002': { option: 'b', certainty: 'guess', version: 99 },
    'th-003': { option: 'z', certainty: 'guess', version: 1 },
  },
};

test('migrateQuiz() keeps answers to the present version, dated to the migration, and the place', () => {
  const state = migrateQuiz(kept, items, NOW);
  expect(state).toMatchObject({
    version: 2,
    mode: 'learn',
    index: 3,
    drafts: { 'th-004': 'b' },
    answers: { 'th-001': { option: 'a', certainty: 'certain', hash: 'hash001', at: NOW } },
  });
  expect(Object.keys(state?.answers ?? {})).toEqual(['th-001']);
  expect(quizStateSchema.safeParse(state).success).toBe(true);
});

test('migrating twice notes the same answers under the same ids', () => {
  const log = [NOW, NOW + 5].flatMap((at) => {
    const state = migrateQuiz(kept, items, at);
    return state ? quizAttempts('nhan-dien', 'quiz', state, items) : [];
  });
  expect(new Set(log.map(({ id }) => id))).toEqual(new Set(['v1:nhan-dien:th-001']));
});

test.each([undefined, null, 'x', {}, { version: 2 }])('migrateQuiz() of %j gives nothing', (value) => {
  expect(migrateQuiz(value, items, NOW)).toBeUndefined();
});
