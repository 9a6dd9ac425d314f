import fc from 'fast-check';
import { Rating } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { behaviourOf, indexBank } from './bank.ts';
import { conceptCards, dueConcepts, gradeOf, retrievability } from './concept-schedule.ts';
import { pairConcept, pairsToldApart, practises } from './concept.ts';
import { DAY } from './day.ts';
import { attemptOn, entryFor } from './test-attempt.ts';

const one = entryFor('th-001', 'hv05');
const six = entryFor('th-006', 'hv06');
const fine = entryFor('th-009', 'legitimate');
const silent = entryFor('th-010', 'hv05', { type: 'next-step', optionNames: [] });
const bank = indexBank([one, six, fine, silent]);
const START = Date.UTC(2026, 10, 1, 8);

test('a pair is the same either way round', () => {
  expect(pairConcept('hv06', 'hv05')).toBe('hv05|hv06');
  expect(pairConcept('legitimate', 'hv10')).toBe('hv10|legitimate');
});

test('practises() finds the situations of a concept', () => {
  expect([one, six, fine, silent].filter((entry) => practises(entry, 'hv05'))).toEqual([one, fine, silent]);
  expect([one, six, fine, silent].filter((entry) => practises(entry, 'hv05|hv06'))).toEqual([one, six]);
  expect([one, six, fine, silent].filter((entry) => practises(entry, 'hv05|legitimate'))).toEqual([
    one,
    fine,
  ]);
  expect(pairsToldApart(fine)).toEqual(['hv05|legitimate', 'hv06|legitimate']);
});

test.each([
  [false, 'certain', 9, Rating.Again],
  [true, 'guess', 9, Rating.Hard],
  [true, 'fairly-sure', 9, Rating.Good],
  [true, 'certain', 2, Rating.Good],
  [true, 'certain', 3, Rating.Easy],
] as const)('an answer right: %s, %s, after %i right ones is graded %i', (correct, certainty, row, grade) => {
  expect(gradeOf(attemptOn(one, correct ? 'hv05' : 'hv06', 1, { certainty }), row)).toBe(grade);
});

test('a behaviour gets a card with its first answer, a pair when it is first confused', () => {
  const right = conceptCards([attemptOn(one, 'hv05', START)], bank);
  expect([...right.keys()]).toEqual(['hv05']);
  const wrong = conceptCards([attemptOn(fine, 'hv06', START)], bank);
  expect([...wrong.keys()]).toEqual(['hv05', 'hv06|legitimate']);
  const both = conceptCards([attemptOn(one, 'hv06', START), attemptOn(six, 'hv06', START + DAY)], bank);
  expect(both.get('hv05|hv06')).toMatchObject({ answers: 2, rightInARow: 1, lastSeen: START + DAY });
});

test('a mistake comes back the next day, right answers ever later up to 180 days', () => {
  const wrong = attemptOn(one, 'hv06', START);
  expect(conceptCards([wrong], bank).get('hv05')?.due).toBe(START + DAY);
  expect(dueConcepts([wrong], bank, START + DAY - 1)).toEqual([]);
  expect(dueConcepts([wrong], bank, START + DAY).map(({ concept }) => concept)).toEqual([
    'hv05',
    'hv05|hv06',
  ]);
  let at = START;
  let rest = 0;
  const attempts = [];
  for (let n = 0; n < 8; n += 1) {
    attempts.push(attemptOn(one, 'hv05', at));
    const due = conceptCards(attempts, bank).get('hv05')?.due ?? 0;
    expect(due - at).toBeGreaterThan(n < 4 ? rest : 179 * DAY);
    rest = due - at;
    at = due;
  }
  expect(rest).toBe(180 * DAY);
});

test('retrievability() is 1 at once, 0.9 after the stability, less later', () => {
  const card = conceptCards([attemptOn(one, 'hv05', START)], bank).get('hv05');
  if (!card) throw new Error('no card');
  expect(retrievability(card, START - DAY)).toBe(1);
  expect(retrievability(card, START + card.stability * DAY)).toBeCloseTo(0.9, 3);
  expect(retrievability(card, START + 400 * DAY)).toBeLessThan(0.8);
});

test('any history gives the same dates in any order, and clocks set back or standing still do no harm', () => {
  const answer = fc.record({
    entry: fc.constantFrom(one, six, fine, silent),
    taken: fc.constantFrom('hv05', 'hv06', 'legitimate'),
    at: fc.oneof(fc.constantFrom(0, START), fc.integer({ min: 0, max: 32_503_680_000_000 })),
    certainty: fc.constantFrom('guess', 'fairly-sure', 'certain'),
  });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 40 }), (answers) => {
      const attempts = answers.map(({ entry, taken, at, certainty }, n) =>
        attemptOn(entry, taken, at, { id: `a${n}`, certainty }),
      );
      const cards = conceptCards(attempts, bank);
      expect(conceptCards(attempts.toReversed(), bank)).toEqual(cards);
      for (const { due, lastSeen, stability } of cards.values()) {
        expect(Number.isFinite(due) && due >= lastSeen + DAY).toBe(true);
        expect(stability).toBeGreaterThan(0);
      }
      expect(new Set(attempts.map(({ item }) => behaviourOf(bank.get(item) ?? one))).size).toBe(
        [...cards.keys()].filter((concept) => !concept.includes('|')).length,
      );
    }),
  );
});

test('answers to situations outside the bank count nowhere', () => {
  expect(conceptCards([attemptOn(entryFor('th-999', 'hv01'), 'hv01', START)], bank).size).toBe(0);
});
