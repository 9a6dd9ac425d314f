import { expect, test } from 'vitest';
import { indexBank } from './bank.ts';
import { calibration } from './calibration.ts';
import { certainAndWrong } from './certain-and-wrong.ts';
import { confusedPairs, confusionMatrix } from './confusion-matrix.ts';
import { DAY, WEEK } from './day.ts';
import { attemptOn, entryFor } from './test-attempt.ts';

const one = entryFor('th-001', 'hv05');
const two = entryFor('th-002', 'hv05');
const six = entryFor('th-006', 'hv06');
const fine = entryFor('th-009', 'legitimate');
const bank = indexBank([one, two, six, fine]);

test('confusionMatrix() counts what was taken for what', () => {
  const { labels, rows } = confusionMatrix([
    attemptOn(one, 'hv05', 1),
    attemptOn(two, 'hv06', 2),
    attemptOn(one, 'hv06', 3),
    attemptOn(fine, 'hv05', 4),
    { ...attemptOn(one, 'hv05', 5), taken: null },
  ]);
  expect(labels).toHaveLength(11);
  expect(rows.map(({ shown }) => shown)).toEqual(labels);
  const cell = (shown: string, taken: string) => rows[labels.indexOf(shown)]?.counts[labels.indexOf(taken)];
  expect(cell('hv05', 'hv05')).toBe(1);
  expect(cell('hv05', 'hv06')).toBe(2);
  expect(cell('legitimate', 'hv05')).toBe(1);
  expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(4);
});

test('confusedPairs() joins both ways, most often first', () => {
  const pairs = confusedPairs([
    attemptOn(fine, 'hv05', 1),
    attemptOn(one, 'hv06', 2),
    attemptOn(six, 'hv05', 3),
    attemptOn(two, 'hv06', 4),
    attemptOn(two, 'hv05', 5),
  ]);
  expect(pairs).toEqual([
    { concept: 'hv05|hv06', first: 'hv05', second: 'hv06', firstAsSecond: 2, secondAsFirst: 1, count: 3 },
    {
      concept: 'hv05|legitimate',
      first: 'hv05',
      second: 'legitimate',
      firstAsSecond: 0,
      secondAsFirst: 1,
      count: 1,
    },
  ]);
});

test('calibration() counts right answers by certainty', () => {
  const rows = calibration([
    attemptOn(one, 'hv05', 1, { certainty: 'certain' }),
    attemptOn(two, 'hv06', 2, { certainty: 'certain' }),
    attemptOn(six, 'hv06', 3, { certainty: 'guess' }),
  ]);
  expect(rows).toEqual([
    { certainty: 'guess', right: 1, total: 1 },
    { certainty: 'fairly-sure', right: 0, total: 0 },
    { certainty: 'certain', right: 1, total: 2 },
  ]);
});

const mistake = attemptOn(one, 'hv06', 0, { certainty: 'certain' });

test('a certain mistake is due a week later', () => {
  expect(certainAndWrong([mistake], bank)).toEqual([{ attempt: mistake, behaviour: 'hv05', due: WEEK }]);
});

test.each([
  ['the same situation again', attemptOn(one, 'hv05', WEEK), 1],
  ['another situation too early', attemptOn(two, 'hv05', WEEK - 1), 1],
  ['another situation answered wrongly', attemptOn(two, 'hv06', 2 * WEEK), 1],
  ['a situation of another behaviour', attemptOn(six, 'hv06', WEEK), 1],
  ['another situation of the behaviour a week later', attemptOn(two, 'hv05', WEEK), 0],
  ['legitimate work that looks like it, a week later', attemptOn(fine, 'legitimate', WEEK), 0],
])('a certain mistake and then %s', (_name, later, open) => {
  expect(certainAndWrong([later, mistake], bank)).toHaveLength(open);
});

test('a repeated certain mistake rests anew', () => {
  const again = attemptOn(one, 'hv06', 3 * DAY, { certainty: 'certain' });
  expect(certainAndWrong([mistake, again], bank).map(({ due }) => due)).toEqual([3 * DAY + WEEK]);
});
