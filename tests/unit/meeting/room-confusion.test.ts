import { expect, test } from 'vitest';
import type { BankEntry } from '../../../src/domain/practice/bank.ts';
import { indexBank } from '../../../src/domain/practice/bank.ts';
import type { QuizItem } from '../../../src/domain/practice/quiz-item.ts';
import { reduceMeeting } from '../../../src/domain/meeting/meeting-reducer.ts';
import { newMeeting } from '../../../src/domain/meeting/meeting-state.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting-state.ts';
import { mostTakenMistake, roomContrast } from '../../../src/domain/meeting/room-confusion.ts';
import { PLAN } from './meeting-arbitrary.ts';

const option = (id: 'a' | 'b' | 'c', names: string, correct: boolean) => ({
  id,
  text: id,
  names,
  correct,
  reason: 'Vì vậy.',
});

const ITEM: QuizItem = {
  id: 'th-001',
  version: 1,
  hash: 'h1',
  type: 'recognise',
  stem: 'Thuộc biểu hiện nào?',
  options: [option('a', 'hv05', true), option('b', 'hv06', false), option('c', 'legitimate', false)],
  label: 'hv05',
  citations: [],
};

const entry = (id: string, label: string, contrastWith?: string): BankEntry => ({
  id,
  hash: `h${id}`,
  type: 'recognise',
  label,
  confusedWith: [],
  form: 'A',
  optionNames: ['hv05', 'hv06', 'legitimate'],
  ...(contrastWith === undefined ? {} : { contrastWith }),
});

const BANK = indexBank([
  entry('th-001', 'hv05', 'th-020'),
  entry('th-020', 'legitimate', 'th-001'),
  entry('th-030', 'hv05', 'th-031'),
  entry('th-031', 'hv06', 'th-030'),
]);

/** A meeting in which hands were counted: round, letter, hands. */
function counted(...votes: readonly (readonly ['first' | 'second', 'a' | 'b' | 'c', number])[]): Meeting {
  return votes.reduce(
    (meeting, [round, letter, hands]) =>
      reduceMeeting(meeting, { type: 'count', item: 'th-001', round, letter, hands }, 0),
    newMeeting({ id: 'hop', era: 0, plan: PLAN }),
  );
}

test.each([
  ['the key is ahead', { a: 10, b: 9, c: 0 }, undefined],
  ['a mistake is ahead', { a: 5, b: 2, c: 9 }, 'c'],
  ['a mistake is level with the key', { a: 5, b: 5, c: 1 }, 'b'],
  ['two mistakes are level', { a: 1, b: 4, c: 4 }, 'b'],
  ['nobody raised a hand', { a: 0, b: 0, c: 0 }, undefined],
])('mostTakenMistake(): %s', (_, hands, expected) => {
  expect(mostTakenMistake({ ...hands, d: 0, e: 0 }, ITEM.options)).toBe(expected);
});

test("a room that took it for its own pair's other half is shown that pair", () => {
  const meeting = counted(['first', 'a', 4], ['first', 'c', 20]);
  expect(roomContrast(meeting, ITEM, BANK)).toMatchObject({
    first: { id: 'th-001' },
    second: { id: 'th-020' },
  });
});

test('any pair of the two names will do when its own is of another', () => {
  const meeting = counted(['first', 'a', 4], ['first', 'b', 20]);
  expect(roomContrast(meeting, ITEM, BANK)).toMatchObject({
    first: { id: 'th-030' },
    second: { id: 'th-031' },
  });
});

test('the vote after the talk counts before the one ahead of it', () => {
  const stillWrong = counted(['first', 'b', 20], ['second', 'c', 20]);
  expect(roomContrast(stillWrong, ITEM, BANK)?.second.id).toBe('th-020');
  const putRight = counted(['first', 'c', 20], ['second', 'a', 20]);
  expect(roomContrast(putRight, ITEM, BANK)?.second.id).toBe('th-020');
});

test('without a mistake, without counts or without a pair there is none', () => {
  expect(roomContrast(counted(['first', 'a', 20]), ITEM, BANK)).toBeUndefined();
  expect(roomContrast(counted(), ITEM, BANK)).toBeUndefined();
  expect(
    roomContrast(counted(['first', 'b', 20]), ITEM, indexBank([entry('th-001', 'hv05')])),
  ).toBeUndefined();
});

test('a pair that would give away a situation still to come is passed over', () => {
  const bank = indexBank([entry('th-001', 'hv05', 'th-002'), entry('th-002', 'legitimate', 'th-001')]);
  expect(roomContrast(counted(['first', 'c', 20]), ITEM, bank)).toBeUndefined();
});
