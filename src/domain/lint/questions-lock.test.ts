import { expect, test } from 'vitest';
import { situationFor } from '../bank/test-question.ts';
import { isChangedInSilence, lockQuestion, readQuestionsLock, writeQuestionsLock } from './questions-lock.ts';

const first = situationFor('th-001', 'hv05');
const reworded = { ...first, stem: 'Gọi tên thế nào?' };
const lock = readQuestionsLock(writeQuestionsLock(undefined, [first]));

test('writeQuestionsLock() gives the same bytes for the same questions, in any order', () => {
  const second = situationFor('th-002', 'hv06');
  expect(writeQuestionsLock(undefined, [first, second])).toBe(writeQuestionsLock(undefined, [second, first]));
  expect(writeQuestionsLock(lock, [first])).toBe(writeQuestionsLock(undefined, [first]));
});

test('a question changed in silence keeps its old entry; a raised version replaces it', () => {
  expect(writeQuestionsLock(lock, [reworded])).toBe(writeQuestionsLock(undefined, [first]));
  const raised = { ...reworded, version: 2 };
  expect(writeQuestionsLock(lock, [raised])).toBe(writeQuestionsLock(undefined, [raised]));
});

test('a question that is gone stays in the lock, and retired ids are kept', () => {
  expect(writeQuestionsLock(lock, [])).toContain('"th-001"');
  expect(writeQuestionsLock(readQuestionsLock('{"questions":{},"retired":["th-009"]}'), [])).toContain(
    'th-009',
  );
});

test('only what a learner is asked counts as a change', () => {
  const before = lockQuestion(first);
  const options = first.options.map((option) => ({ ...option, reason: 'Lý do khác hẳn.' }));
  expect(isChangedInSilence(lockQuestion({ ...first, options }), before)).toBe(false);
  const swapped = first.options.map((option) => ({ ...option, correct: !option.correct }));
  expect(isChangedInSilence(lockQuestion({ ...first, options: swapped }), before)).toBe(true);
  expect(isChangedInSilence({ ...before, version: 0 }, before)).toBe(true);
});
