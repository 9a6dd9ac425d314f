import { expect, test } from 'vitest';
import type { Question } from '../question/schema.ts';
import { canJudge, chanceOf, guessBlindly, scorePlayer } from './blind-guess.ts';
import type { BlindScore } from './blind-guess.ts';
import { playFrequentPlace, playLongest, playOverlap } from './blind-players.ts';
import { knowledgeFor, situationFor } from './test-question.ts';

/** A question with these options, the first starred one its key. */
function asking(stem: string, ...texts: readonly string[]): Question {
  const options = texts.map((text, at) => ({
    id: (['a', 'b', 'c', 'd'] as const)[at] ?? 'e',
    text: text.replace('*', ''),
    correct: text.startsWith('*'),
    reason: 'Vì vậy.',
  }));
  return knowledgeFor('kt-a-01', 'van-ban', { stem, options });
}
const many = (count: number, question: Question) => Array.from({ length: count }, () => question);
const scoreOf = (questions: readonly Question[], player: BlindScore['player']) =>
  guessBlindly(questions).find((score) => score.player === player);

test.each([
  ['longest and right', asking('Gì?', '*một hai ba', 'một', 'hai'), 1],
  ['longest and wrong', asking('Gì?', '*một', 'một hai', 'ba'), 0],
  ['two equally long, one right', asking('Gì?', '*một hai', 'ba bốn', 'năm'), 1 / 2],
  ['all equally long', asking('Gì?', '*một', 'hai', 'ba', 'bốn'), 1 / 4],
])('the longest option is chosen: %s', (_, question, share) => {
  expect(scorePlayer([question], playLongest)).toBeCloseTo(share);
});

test.each([
  ['echoes the stem', asking('Hồ sơ đất ở đâu?', '*kho hồ sơ đất', 'bàn trực', 'quầy một'), 1],
  ['a distractor echoes it', asking('Hồ sơ đất ở đâu?', '*bàn trực', 'kho hồ sơ đất', 'quầy một'), 0],
  ['only function words echo', asking('Được làm gì ở đâu?', '*ở kho', 'quầy một', 'bàn trực'), 1 / 3],
])('the option with most words of the question is chosen: %s', (_, question, share) => {
  expect(scorePlayer([question], playOverlap)).toBeCloseTo(share);
});

test('the situation counts for the overlap too', () => {
  const situation = situationFor('th-001', 'hv05', {
    situation: 'Mái trường dột.',
    options: [
      { id: 'a', text: 'Lợp mái trường', correct: true, reason: 'Vì vậy.' },
      { id: 'b', text: 'Mua quạt bàn', correct: false, reason: 'Vì vậy.' },
    ],
  });
  expect(scorePlayer([situation], playOverlap)).toBe(1);
});

test('the most frequent place is looked up for each number of options apart', () => {
  const four = asking('Gì?', 'một', '*hai', 'ba', 'bốn');
  const two = asking('Gì?', '*một', 'hai');
  const questions = [four, four, asking('Gì?', '*một', 'hai', 'ba', 'bốn'), two, two, two];
  expect(scorePlayer(questions, playFrequentPlace(questions))).toBeCloseTo(5 / 6);
});

test('chanceOf() is the mean of one over the number of options', () => {
  expect(chanceOf([asking('Gì?', '*một', 'hai'), asking('Gì?', '*một', 'hai', 'ba', 'bốn')])).toBe(0.375);
  expect(chanceOf([])).toBe(0);
});

test.each([
  [1 / 4, 74, false],
  [1 / 4, 75, true],
  [1 / 2, 99, false],
  [1 / 2, 100, true],
  [1 / 2, 0, false],
])('at a chance of %d, %d questions are enough: %s', (chance, items, enough) => {
  expect(canJudge(chance, items)).toBe(enough);
});

test.each([
  [55, true],
  [56, false],
])('"always violation" may be right on 55 of 100 names, not more (%d)', (violations, passes) => {
  const questions = [
    ...many(violations, situationFor('th-001', 'hv05')),
    ...many(100 - violations, situationFor('th-002', 'legitimate')),
    // These do not ask for a name.
    ...many(50, situationFor('th-003', 'hv05', { type: 'next-step' })),
    ...many(50, asking('Gì?', '*một', 'hai')),
  ];
  expect(scoreOf(questions, 'always-violation')).toEqual({
    player: 'always-violation',
    items: 100,
    chance: 0.5,
    share: violations / 100,
    passes,
  });
});

test('a leak in free text is seen although fixed names hide it in the whole bank', () => {
  const questions = [
    ...many(40, asking('Gì?', '*một hai', 'ba', 'bốn', 'năm')),
    ...many(40, asking('Gì?', '*một', 'ba bốn', 'bốn', 'năm')),
    ...many(300, { ...situationFor('th-001', 'hv05'), options: asking('', '*một', 'hai ba').options }),
  ];
  expect(scoreOf(questions, 'longest')?.passes).toBe(true);
  expect(scoreOf(questions, 'longest-free-text')).toMatchObject({ items: 80, share: 0.5, passes: false });
});

test('a small or an empty bank is not judged', () => {
  for (const questions of [[], [situationFor('th-001', 'hv05')]]) {
    for (const { passes } of guessBlindly(questions)) expect(passes).toBeUndefined();
  }
});
