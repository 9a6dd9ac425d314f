import { expect, test } from 'vitest';
import type { QuizItem } from './quiz-item.ts';
import { summariseQuiz } from './quiz-result.ts';
import { emptyQuizState, fitQuizState, quizStateSchema, reduceQuiz } from './quiz-session.ts';
import type { Certainty, QuizState } from './quiz-session.ts';

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

const answerWith = (state: QuizState, on: QuizItem, option: string, certainty: Certainty = 'guess') =>
  reduceQuiz(reduceQuiz(state, { type: 'choose', item: on.id, option }), {
    type: 'answer',
    item: on,
    certainty,
  });

test('reduceQuiz() answers with the marked option and the certainty', () => {
  const state = answerWith(emptyQuizState, item('th-001', 'hv05'), 'a', 'certain');
  expect(state.answers).toEqual({ 'th-001': { option: 'a', certainty: 'certain', version: 1 } });
});

test('reduceQuiz() takes no answer before an option is marked', () => {
  const state = reduceQuiz(emptyQuizState, {
    type: 'answer',
    item: item('th-001', 'hv05'),
    certainty: 'guess',
  });
  expect(state).toEqual(emptyQuizState);
});

test('reduceQuiz() keeps the first answer to a question until a restart', () => {
  const question = item('th-001', 'hv05');
  const once = answerWith(emptyQuizState, question, 'a');
  expect(answerWith(once, question, 'b')).toEqual(once);
  expect(reduceQuiz(once, { type: 'restart' })).toEqual(emptyQuizState);
});

test('a state survives being written and read', () => {
  const state = answerWith(emptyQuizState, item('th-001', 'hv05'), 'b', 'fairly-sure');
  expect(quizStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
});

test.each([null, 'text', { version: 2 }, { version: 1, index: -1, drafts: {}, answers: {} }])(
  'quizStateSchema refuses %j',
  (value) => {
    expect(quizStateSchema.safeParse(value).success).toBe(false);
  },
);

test('fitQuizState() drops answers of vanished and changed questions only', () => {
  const [first, second, third] = [
    item('th-001', 'hv05'),
    item('th-002', 'hv05'),
    item('th-003', 'hv05'),
  ] as const;
  let state = answerWith(answerWith(answerWith(emptyQuizState, first, 'a'), second, 'a'), third, 'a');
  state = reduceQuiz(state, { type: 'go', index: 3 });
  const fitted = fitQuizState(state, [first, { ...second, version: 2 }]);
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
  const chosen = ['a', 'b', 'a', 'c', 'a'];
  const state = items.reduce(
    (before, on, at) => answerWith(before, on, chosen[at] ?? 'a', 'certain'),
    emptyQuizState,
  );
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
