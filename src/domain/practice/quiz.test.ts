import { expect, test } from 'vitest';
import type { QuizItem } from './quiz-item.ts';
import { summariseQuiz } from './quiz-result.ts';
import { quizAttempts } from './quiz-attempts.ts';
import {
  emptyQuizState,
  fitQuizState,
  mergeQuizStates,
  quizStateSchema,
  reduceQuiz,
} from './quiz-session.ts';
import type { Answer, Certainty, QuizState } from './quiz-session.ts';

const EMPTY = emptyQuizState('r1', 'learn');
const EXAM = emptyQuizState('r1', 'exam');

const item = (id: string, label: string, extra: Partial<QuizItem> = {}): QuizItem => ({
  id,
  version: 1,
  hash: `hash${id}`,
  type: 'recognise',
  stem: 'Thuộc trường hợp nào?',
  situation: 'Tình huống.',
  label,
  options: [
    { id: 'a', text: 'hv05', names: 'hv05', correct: label === 'hv05', reason: 'lý do' },
    { id: 'b', text: 'hv06', names: 'hv06', correct: label === 'hv06', reason: 'lý do' },
    { id: 'c', text: 'đúng', names: 'legitimate', correct: label === 'legitimate', reason: 'lý do' },
  ],
  citations: [{ link: `/${id}/`, name: id, confidence: 'suy luận', source: { link: '/nguon/', name: 's' } }],
  ...extra,
});

const answerWith = (
  state: QuizState,
  on: QuizItem,
  option: Answer['option'],
  certainty: Certainty = 'guess',
) =>
  reduceQuiz(reduceQuiz(state, { type: 'choose', item: on.id, option }), {
    type: 'answer',
    item: on,
    certainty,
    at: 7,
  });

test('reduceQuiz() answers with the marked option and the certainty', () => {
  const state = answerWith(EMPTY, item('th-001', 'hv05'), 'a', 'certain');
  expect(state.answers).toEqual({
    'th-001': { option: 'a', certainty: 'certain', hash: 'hashth-001', at: 7 },
  });
});

test('reduceQuiz() takes no answer before an option is marked', () => {
  const state = reduceQuiz(EMPTY, {
    type: 'answer',
    item: item('th-001', 'hv05'),
    certainty: 'guess',
    at: 7,
  });
  expect(state).toEqual(EMPTY);
});

test('reduceQuiz() keeps the first answer to a question until a restart', () => {
  const question = item('th-001', 'hv05');
  const once = answerWith(EMPTY, question, 'a');
  expect(answerWith(once, question, 'b')).toEqual(once);
  expect(reduceQuiz(once, { type: 'restart', run: 'r2' })).toEqual(emptyQuizState('r2', 'learn'));
});

test('a state survives being written and read', () => {
  const state = answerWith(EMPTY, item('th-001', 'hv05'), 'b', 'fairly-sure');
  expect(quizStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
});

test.each([
  null,
  'text',
  { version: 3 },
  { version: 1, index: 0, drafts: {}, answers: {} },
  { ...EMPTY, index: -1 },
])('quizStateSchema refuses %j', (value) => {
  expect(quizStateSchema.safeParse(value).success).toBe(false);
});

test('fitQuizState() drops answers of vanished and changed questions only', () => {
  const [first, second, third] = [
    item('th-001', 'hv05'),
    item('th-002', 'hv05'),
    item('th-003', 'hv05'),
  ] as const;
  let state = answerWith(answerWith(answerWith(EMPTY, first, 'a'), second, 'a'), third, 'a');
  state = reduceQuiz(state, { type: 'go', index: 3 });
  const fitted = fitQuizState(state, [first, { ...second, hash: 'other' }]);
  expect(Object.keys(fitted.answers)).toEqual(['th-001']);
  expect(fitted.index).toBe(2);
});

test('summariseQuiz() keeps hits and false alarms apart', () => {
  const items = [
    item('th-001', 'hv05'),
    item('th-002', 'hv05'),
    item('th-003', 'legitimate'),
    item('th-004', 'legitimate'),
    item('kt-ct34-01', 'hv05', { type: 'knowledge' }),
  ];
  const chosen = ['a', 'b', 'a', 'c', 'a'] as const;
  const state = items.reduce((before, on, at) => answerWith(before, on, chosen[at] ?? 'a', 'certain'), EMPTY);
  const result = summariseQuiz(items, state.answers);
  expect(result.hits).toEqual({ count: 1, total: 2 });
  expect(result.falseAlarms).toEqual({ count: 1, total: 2 });
  expect(result.others).toEqual({ count: 1, total: 1 });
  expect(result.confusions).toEqual([
    { shown: 'hv05', taken: 'hv06', count: 1 },
    { shown: 'legitimate', taken: 'hv05', count: 1 },
  ]);
  expect(result.certainAndWrong.map(({ id }) => id)).toEqual(['th-002', 'th-003']);
  expect(result.readAgain.map(({ link }) => link)).toEqual(['/th-002/', '/th-003/']);
});

test('summariseQuiz() counts unanswered questions nowhere', () => {
  const result = summariseQuiz([item('th-001', 'hv05')], {});
  expect(result).toMatchObject({ answered: 0, hits: { count: 0, total: 0 }, readAgain: [] });
});

test('in an exam an answer may be changed until it is handed in, and then no more', () => {
  const question = item('th-001', 'hv05');
  const changed = answerWith(answerWith(EXAM, question, 'b'), question, 'a', 'certain');
  expect(changed.answers['th-001']).toMatchObject({ option: 'a', certainty: 'certain' });
  const handedIn = reduceQuiz(changed, { type: 'submit' });
  expect(answerWith(handedIn, question, 'b')).toEqual(handedIn);
  expect(answerWith(handedIn, item('th-002', 'hv05'), 'a'), 'nor is anything answered late').toEqual(
    handedIn,
  );
});

test('the mode is chosen before the first answer', () => {
  expect(reduceQuiz(EMPTY, { type: 'set-mode', mode: 'exam' })).toEqual(EXAM);
  const begun = answerWith(EMPTY, item('th-001', 'hv05'), 'a');
  expect(reduceQuiz(begun, { type: 'set-mode', mode: 'exam' })).toBe(begun);
  expect(reduceQuiz(EMPTY, { type: 'submit' }), 'only an exam is handed in').toBe(EMPTY);
});

test('quizAttempts() notes an exam when it is handed in, under the same ids every time', () => {
  const items = [item('th-001', 'hv05'), item('th-002', 'legitimate')];
  const answered = items.reduce((before, on) => answerWith(before, on, 'a'), EXAM);
  expect(quizAttempts('de-a', 'form-A', answered, items)).toEqual([]);
  const handedIn = reduceQuiz(answered, { type: 'submit' });
  const attempts = quizAttempts('de-a', 'form-A', handedIn, items);
  expect(attempts.map(({ id, mode, correct }) => [id, mode, correct])).toEqual([
    ['r1:de-a:th-001', 'form-A', true],
    ['r1:de-a:th-002', 'form-A', false],
  ]);
  expect(quizAttempts('de-a', 'form-A', handedIn, items)).toEqual(attempts);
  const changed = items.map((on) => ({ ...on, hash: 'other' }));
  expect(quizAttempts('de-a', 'form-A', handedIn, changed), 'of changed questions none').toEqual([]);
});

test('mergeQuizStates() keeps what two tabs have answered of one run', () => {
  const [first, second] = [item('th-001', 'hv05'), item('th-002', 'hv05')];
  const ours = answerWith(EMPTY, first, 'a');
  const theirs = answerWith(answerWith(EMPTY, first, 'b'), second, 'b');
  const merged = mergeQuizStates(ours, theirs);
  expect(merged.answers['th-001']?.option).toBe('a');
  expect(merged.answers['th-002']?.option).toBe('b');
  expect(mergeQuizStates(emptyQuizState('r2', 'learn'), theirs).answers).toEqual({});
});
