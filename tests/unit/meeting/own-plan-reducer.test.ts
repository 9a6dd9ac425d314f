import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reduceOwnPlan } from '../../../src/domain/meeting/own-plan-reducer.ts';
import type { OwnPlanAction, OwnPlanState } from '../../../src/domain/meeting/own-plan-reducer.ts';
import { toChosen } from '../../../src/domain/meeting/own-plan-settle.ts';
import { EMPTY_DRAFT, MOST_SITUATIONS, ownDraftSchema } from '../../../src/domain/meeting/own-plan.ts';
import type { OwnDraft } from '../../../src/domain/meeting/own-plan.ts';
import { isLookAlike } from '../../../src/domain/practice/bank.ts';
import { draftArbitrary, VOTABLES } from './own-plan-arbitrary.ts';

const legitimate = VOTABLES.filter(isLookAlike);
const draftOf = (change: Partial<OwnDraft>): OwnDraft => ({ ...EMPTY_DRAFT, ...change });
const chosen = VOTABLES.slice(0, 3).map(toChosen);

const actionArbitrary: fc.Arbitrary<OwnPlanAction> = fc.oneof(
  fc
    .constantFrom(...VOTABLES.slice(0, 20))
    .map((situation) => ({ type: 'toggle-situation' as const, situation })),
  fc
    .tuple(fc.constantFrom(...VOTABLES.slice(0, 20)), fc.constantFrom(1 as const, -1 as const))
    .map(([{ id }, by]) => ({ type: 'move-situation' as const, item: id, by })),
  fc
    .constantFrom(...VOTABLES.slice(0, 20))
    .map(({ id }) => ({ type: 'remove-situation' as const, item: id })),
  fc
    .string({ maxLength: 900 })
    .map((text) => ({ type: 'set-question' as const, kind: 'giai-phap' as const, text })),
  fc.string({ maxLength: 900 }).map((title) => ({ type: 'set-title' as const, title })),
  fc
    .constantFrom('hv01' as const, 'hv02' as const)
    .map((behaviour) => ({ type: 'toggle-behaviour' as const, behaviour })),
  fc
    .shuffledSubarray([...VOTABLES.slice(0, 20)])
    .map((situations) => ({ type: 'suggest' as const, situations })),
  draftArbitrary.map((draft) => ({ type: 'replace' as const, draft })),
  fc.constantFrom({ type: 'clear' as const }, { type: 'bring-back' as const }),
);

test('whatever is done, the draft stays one that can be kept', () => {
  fc.assert(
    fc.property(fc.array(actionArbitrary, { maxLength: 60 }), (actions) => {
      const end = actions.reduce<OwnPlanState>(reduceOwnPlan, { draft: EMPTY_DRAFT });
      expect(ownDraftSchema.safeParse(end.draft).success).toBe(true);
    }),
  );
});

test('what replaces a draft as a whole can be taken back, and taken back again', () => {
  const mine = draftOf({ title: 'Của tôi', situations: chosen });
  for (const action of [
    { type: 'suggest', situations: legitimate.slice(0, 2) },
    { type: 'replace', draft: EMPTY_DRAFT },
    { type: 'clear' },
  ] as const satisfies readonly OwnPlanAction[]) {
    const replaced = reduceOwnPlan({ draft: mine }, action);
    expect(replaced.draft).not.toEqual(mine);
    const back = reduceOwnPlan(replaced, { type: 'bring-back' });
    expect(back.draft).toBe(mine);
    expect(reduceOwnPlan(back, { type: 'bring-back' }).draft).toBe(replaced.draft);
  }
  const alone: OwnPlanState = { draft: mine };
  expect(reduceOwnPlan(alone, { type: 'bring-back' })).toBe(alone);
});

test('situations move by one, not beyond the ends', () => {
  const state: OwnPlanState = { draft: draftOf({ situations: chosen }) };
  const [first, second, third] = state.draft.situations.map(({ item }) => item);
  const order = (next: OwnPlanState) => next.draft.situations.map(({ item }) => item);
  const move = (item: string | undefined, by: 1 | -1) =>
    reduceOwnPlan(state, { type: 'move-situation', item: item ?? '', by });
  expect(order(move(second, -1))).toEqual([second, first, third]);
  expect(order(move(second, 1))).toEqual([first, third, second]);
  expect(move(first, -1)).toBe(state);
  expect(move(third, 1)).toBe(state);
  expect(move('th-000', 1)).toBe(state);
});

test('a situation is chosen last, or no more; beyond the most nothing is', () => {
  const full = VOTABLES.slice(0, MOST_SITUATIONS).reduce<OwnPlanState>(
    (state, situation) => reduceOwnPlan(state, { type: 'toggle-situation', situation }),
    { draft: EMPTY_DRAFT },
  );
  expect(full.draft.situations.map(({ item }) => item)).toEqual(
    VOTABLES.slice(0, MOST_SITUATIONS).map(({ id }) => id),
  );
  const [first] = VOTABLES;
  const next = VOTABLES[MOST_SITUATIONS];
  if (!first || !next) throw new Error('Cannot test: the bank is too small');
  expect(reduceOwnPlan(full, { type: 'toggle-situation', situation: next })).toBe(full);
  const fewer = reduceOwnPlan(full, { type: 'toggle-situation', situation: first });
  expect(fewer.draft.situations).toEqual(full.draft.situations.slice(1));
});
