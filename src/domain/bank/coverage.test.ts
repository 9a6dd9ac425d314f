import { expect, test } from 'vitest';
import { coverageOf } from './coverage.ts';
import { formBalance } from './form-balance.ts';
import { minimalPairs } from './minimal-pairs.ts';
import { readAloudSeconds } from './read-aloud.ts';
import { knowledgeFor, situationFor } from './test-question.ts';
import { tiesOf } from './ties.ts';

test('minimalPairs() counts each pair once and only when both halves point at each other', () => {
  const pairs = minimalPairs([
    situationFor('th-002', 'legitimate', { contrastWith: 'th-001' }),
    situationFor('th-001', 'hv05', { contrastWith: 'th-002' }),
    situationFor('th-003', 'hv06', { contrastWith: 'th-001' }),
    situationFor('th-004', 'hv06', { contrastWith: 'th-099' }),
  ]);
  expect(pairs.map(({ first, second, concept }) => [first.id, second.id, concept])).toEqual([
    ['th-001', 'th-002', 'hv05|legitimate'],
  ]);
});

test('formBalance() finds kinds that one form has more of, and pairs that are not divided', () => {
  const balance = formBalance([
    situationFor('th-001', 'hv05', { contrastWith: 'th-002', difficulty: 1 }),
    situationFor('th-002', 'hv06', { contrastWith: 'th-001' }),
    situationFor('th-003', 'hv05', { form: 'B' }),
    situationFor('th-004', 'legitimate', { form: 'B', looksLike: 'hv06', difficulty: -1 }),
    knowledgeFor('kt-a-01', 'a'),
    knowledgeFor('kt-a-02', 'a'),
  ]);
  expect(balance.undividedPairs).toEqual([['th-001', 'th-002']]);
  expect(balance.imbalances.map(({ by, kind }) => `${by} ${kind}`)).toEqual(['type knowledge', 'document a']);
  expect(balance.difficulty).toEqual({ a: 0.25, b: -0.5 });
});

test('formBalance() takes one more on one side for equal, since a kind may be odd in number', () => {
  expect(formBalance([situationFor('th-001', 'hv05')]).imbalances).toEqual([]);
});

test('tiesOf() sees a behaviour shown in one role only', () => {
  const at = (role: 'head' | 'specialist') => ({ level: 'city', sector: 'y-te', role }) as const;
  const situations = Array.from({ length: 40 }, (_, number) =>
    situationFor(`th-0${number + 10}`, number % 2 ? 'hv05' : 'hv06', {
      context: at(number % 2 ? 'head' : 'specialist'),
    }),
  );
  const [role, sector] = tiesOf(situations);
  expect(role?.behaviour).toBeCloseTo(1);
  expect(role?.label).toBeCloseTo(1);
  expect(sector).toMatchObject({ part: 'sector', behaviour: 0 });
});

test('readAloudSeconds() reads the projected text and the options, four syllables a second', () => {
  const spoken = {
    stem: 'một hai ba bốn',
    screenText: 'một hai ba bốn năm sáu bảy tám',
    options: [{ text: 'một hai' }, { text: 'ba bốn' }],
  };
  expect(readAloudSeconds({ type: 'judge', ...spoken })).toBe(3);
  expect(readAloudSeconds({ type: 'evidence', ...spoken })).toBe(2);
  expect(readAloudSeconds({ type: 'knowledge', stem: spoken.stem, options: spoken.options })).toBe(2);
});

test('coverageOf() counts look-alikes, behaviours, documents without questions and reviews', () => {
  const coverage = coverageOf(
    [
      situationFor('th-001', 'hv05'),
      situationFor('th-002', 'legitimate', { type: 'evidence' }),
      knowledgeFor('kt-a-01', 'a', {
        review: { author: 'a', reviewers: 2, agreement: 0.5, date: '2026-11-24' },
      }),
    ],
    ['a', 'b'],
  );
  expect(coverage.lookAlikes).toEqual({ situations: 2, legitimate: 1 });
  expect(coverage.namingLookAlikes).toEqual({ situations: 1, legitimate: 0 });
  expect(coverage.byLabel.counts[4]).toEqual([1, 1]);
  expect(coverage.knowledge.counts).toEqual([
    [1, 0],
    [0, 0],
  ]);
  expect(coverage.review).toEqual({ questions: 3, unread: 2, tooFew: 2, disputed: 1 });
});
