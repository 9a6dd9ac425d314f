import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandPlan } from '../../../src/domain/meeting/expand-plan.ts';
import { planSchema, situationsOf } from '../../../src/domain/meeting/meeting-plan.ts';
import { readPlanFile, toPlanFile } from '../../../src/domain/meeting/own-plan-file.ts';
import { toMeetingPlan, UNNAMED_MEETING } from '../../../src/domain/meeting/own-plan-meeting.ts';
import { shareMinutes } from '../../../src/domain/meeting/own-plan-minutes.ts';
import { reduceOwnPlan } from '../../../src/domain/meeting/own-plan-reducer.ts';
import type { OwnPlanState } from '../../../src/domain/meeting/own-plan-reducer.ts';
import { settleDraft, settleSentence, toChosen } from '../../../src/domain/meeting/own-plan-settle.ts';
import { ownPlanWarnings } from '../../../src/domain/meeting/own-plan-warnings.ts';
import {
  EMPTY_DRAFT,
  MOST_SITUATIONS,
  OWN_LENGTHS,
  ownDraftSchema,
  questionsOf,
  SUGGESTED_SITUATIONS,
} from '../../../src/domain/meeting/own-plan.ts';
import type { OwnDraft } from '../../../src/domain/meeting/own-plan.ts';
import { isLookAlike } from '../../../src/domain/practice/bank.ts';
import { draftArbitrary, VOTABLES } from './own-plan-arbitrary.ts';

const shown = VOTABLES.filter((one) => !isLookAlike(one));
const legitimate = VOTABLES.filter(isLookAlike);
const draftOf = (change: Partial<OwnDraft>): OwnDraft => ({ ...EMPTY_DRAFT, ...change });
const choose = (shownCount: number, legitimateCount: number) =>
  [...shown.slice(0, shownCount), ...legitimate.slice(0, legitimateCount)].map(toChosen);

test('minutes are whole, none is missing and no part goes without', () => {
  for (const length of OWN_LENGTHS) {
    for (let count = 0; count <= MOST_SITUATIONS; count += 1) {
      const minutes = Object.entries(shareMinutes(length, count));
      expect(minutes.reduce((sum, [, part]) => sum + part, 0)).toBe(length);
      for (const [part, share] of minutes) {
        expect(Number.isInteger(share), part).toBe(true);
        expect(share, `${part} of ${length} minutes with ${count}`).toBeGreaterThanOrEqual(
          part === 'situations' && count === 0 ? 0 : 1,
        );
      }
    }
  }
});

test('the suggested number of situations has five minutes each', () => {
  expect(shareMinutes(20, 2)).toEqual({
    opening: 2,
    keyPoints: 3,
    situations: 10,
    discussion: 4,
    conclusion: 1,
  });
  expect(shareMinutes(45, 4)).toEqual({
    opening: 3,
    keyPoints: 6,
    situations: 20,
    discussion: 12,
    conclusion: 4,
  });
  expect(shareMinutes(90, 6)).toEqual({
    opening: 5,
    keyPoints: 13,
    situations: 30,
    discussion: 32,
    conclusion: 10,
  });
});

test('every draft makes a plan that can be run, with the same situations and its minutes in all', () => {
  fc.assert(
    fc.property(draftArbitrary, (draft) => {
      expect(ownDraftSchema.parse(draft)).toEqual(draft);
      const plan = planSchema.parse(toMeetingPlan(draft));
      expect(plan.kit).toBe('buoi-tu-soan');
      expect(plan.parts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)).toBe(draft.minutes);
      expect(situationsOf(plan).map(({ item }) => item)).toEqual(draft.situations.map(({ item }) => item));
      expect(expandPlan(plan).length).toBeGreaterThan(3);
    }),
  );
});

test('a plan recalls the chosen behaviours, otherwise those of its situations', () => {
  const screensOf = (draft: OwnDraft) =>
    toMeetingPlan(draft)
      .parts.find(({ id }) => id === 'diem-chinh')
      ?.steps.map((step) => 'screen' in step && step.screen);
  const one = shown.find(({ label }) => label === 'hv09');
  const other = legitimate.find(({ looksLike }) => looksLike === 'hv02');
  if (!one || !other) throw new Error('Cannot test: the bank has no situation of hv09, or none like hv02');
  const situations = [toChosen(one), toChosen(other)];
  expect(screensOf(draftOf({ situations }))).toEqual(['noi-muoi/1', 'hv02/1', 'hv09/1']);
  expect(screensOf(draftOf({ situations, behaviours: ['hv05', 'hv01'] }))).toEqual([
    'noi-muoi/1',
    'hv01/1',
    'hv05/1',
  ]);
  expect(screensOf(EMPTY_DRAFT)).toEqual(['noi-muoi/1']);
});

test('empty questions are left out; without any the room talks before a blank screen', () => {
  const stepsOf = (questions: OwnDraft['questions']) =>
    toMeetingPlan(draftOf({ questions })).parts.find(({ id }) => id === 'thao-luan')?.steps;
  expect(stepsOf(questionsOf((kind) => (kind === 'giai-phap' ? ' Ai làm? ' : '  ')))).toEqual([
    { type: 'discussion', kind: 'giai-phap', text: 'Ai làm?' },
  ]);
  expect(stepsOf(questionsOf(() => ''))).toEqual([{ type: 'pause' }]);
  expect(toMeetingPlan(draftOf({ title: '  ' })).title).toBe(UNNAMED_MEETING);
});

test.each<[string, Partial<OwnDraft>, readonly RegExp[]]>([
  ['no situation', {}, [/^Chưa chọn tình huống nào; buổi 20 phút nên có khoảng 2/u]],
  ['behaviours only', { situations: choose(2, 0) }, [/phòng họp dễ quen tay/u]],
  ['one of four legitimate', { minutes: 45, situations: choose(3, 1) }, [/^Mới 1 trong 4/u]],
  ['two of five legitimate', { minutes: 90, situations: choose(3, 2) }, []],
  ['half legitimate', { minutes: 90, situations: choose(3, 3) }, []],
  [
    'too many for the time',
    { minutes: 20, situations: choose(2, 2) },
    [/^4 tình huống cần khoảng 20 phút.* 14 phút/u, /^Phần điểm chính có 2 phút/u],
  ],
  [
    'four behaviours in 20 minutes',
    { situations: choose(1, 1), behaviours: ['hv01', 'hv02', 'hv03', 'hv04'] },
    [/^Phần điểm chính có 3 phút mà nhắc lại 4 biểu hiện/u],
  ],
])('ownPlanWarnings() of %s', (_, change, expected) => {
  const found = ownPlanWarnings(draftOf(change));
  expect(found).toHaveLength(expected.length);
  for (const [at, sentence] of found.entries()) expect(sentence).toMatch(expected[at] ?? /never/u);
});

test.each(OWN_LENGTHS)(
  'a balanced meeting of %i minutes with the suggested number has no warning',
  (minutes) => {
    const half = SUGGESTED_SITUATIONS[minutes] / 2;
    expect(ownPlanWarnings(draftOf({ minutes, situations: choose(half, half) }))).toEqual([]);
  },
);

test('a draft comes back from its file as it was; what is no such file is refused with a sentence', () => {
  fc.assert(
    fc.property(draftArbitrary, (draft) => {
      expect(readPlanFile(toPlanFile(draft))).toEqual({ isAccepted: true, draft });
    }),
  );
  const file = toPlanFile(EMPTY_DRAFT);
  for (const text of [
    '',
    '  ',
    '{',
    'null',
    '{"magic":"khac","version":1}',
    file.replace('"version": 1', '"version": 2'),
    file.replace('"minutes": 20', '"minutes": 21'),
    file.replace('"situations": []', '"situations": [{"item":"th-1"}]'),
    'x'.repeat(200_001),
    '['.repeat(150_000),
  ]) {
    const outcome = readPlanFile(text);
    expect(outcome.isAccepted, text.slice(0, 60)).toBe(false);
    if (!outcome.isAccepted) expect(outcome.message).toMatch(/^\p{Lu}.+\.$/su);
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readPlanFile(text).isAccepted).toBe(false);
    }),
  );
});

test('a draft follows the situations of today', () => {
  const [one, two, three] = VOTABLES;
  if (!one || !two || !three) throw new Error('Cannot test: the bank is empty');
  const draft = draftOf({ situations: [one, two, three].map(toChosen) });
  expect(settleDraft(draft, VOTABLES)).toEqual({ draft, changed: 0, gone: 0 });
  expect(settleDraft(draft, VOTABLES).draft).toBe(draft);
  const later = [{ ...one, hash: 'khac' }, three];
  const settled = settleDraft(draft, later);
  expect(settled).toMatchObject({ changed: 1, gone: 1 });
  expect(settled.draft.situations.map(({ item, hash }) => [item, hash])).toEqual([
    [one.id, 'khac'],
    [three.id, three.hash],
  ]);
  expect(settleSentence(settled)).toMatch(/^1 tình huống đã được sửa lời.*; 1 tình huống không còn.*\.$/u);
  expect(settleSentence(settleDraft(draft, VOTABLES))).toBeUndefined();
  const state: OwnPlanState = { draft };
  expect(reduceOwnPlan(state, { type: 'settle', situations: VOTABLES })).toBe(state);
  const next = reduceOwnPlan(state, { type: 'settle', situations: later });
  expect(next).toEqual({ draft: settled.draft, settled: settleSentence(settled) });
  expect(reduceOwnPlan(next, { type: 'settle', situations: later })).toBe(next);
});
