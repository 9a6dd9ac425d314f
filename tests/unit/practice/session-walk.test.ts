import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitSession } from '../../../src/domain/practice/fit-session.ts';
import { makeSessionReducer } from '../../../src/domain/practice/session.ts';
import type { SessionAction } from '../../../src/domain/practice/session.ts';
import {
  currentStep,
  frontier,
  isDone,
  sessionAttempts,
  sessionStateSchema,
} from '../../../src/domain/practice/session-state.ts';
import { historyArbitrary, NOW } from './arbitraries.ts';
import { BANK, OPTIONS, start } from './play-session.ts';
import { REAL_BANK } from './real-bank.ts';

const actionArbitrary: fc.Arbitrary<SessionAction | 'reload'> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('a', 'b', 'c', 'd').map((option) => ({ type: 'choose', option }) as const),
  },
  {
    weight: 6,
    arbitrary: fc
      .record({
        certainty: fc.constantFrom('guess', 'fairly-sure', 'certain'),
        at: fc.integer({ min: 0, max: NOW }),
      })
      .map(({ certainty, at }): SessionAction => ({
        type: 'answer',
        certainty,
        at,
        attempt: '',
        options: [],
      })),
  },
  { weight: 6, arbitrary: fc.constant<SessionAction>({ type: 'next' }) },
  { weight: 1, arbitrary: fc.integer({ min: -2, max: 20 }).map((place) => ({ type: 'go', place }) as const) },
  { weight: 1, arbitrary: fc.nat(3).map((choice) => ({ type: 'contrast-answer', choice }) as const) },
  { weight: 1, arbitrary: fc.constant('reload' as const) },
);

test(
  'any walk keeps every answer, survives being written and read, and asks nothing twice',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(
        historyArbitrary(REAL_BANK, { days: 30, maxLength: 60 }),
        fc.integer(),
        fc.array(actionArbitrary, { maxLength: 120 }),
        (history, seed, actions) => {
          const reduce = makeSessionReducer(BANK, history);
          let state = start(seed, history);
          let serial = 0;
          for (const action of actions) {
            const before = state;
            if (action === 'reload') {
              const read = sessionStateSchema.parse(JSON.parse(JSON.stringify(state)));
              expect(read).toEqual(state);
              expect(fitSession(read, BANK)).toBe(read);
              continue;
            }
            const step = currentStep(state);
            const options = step?.type === 'item' ? (OPTIONS.get(step.item) ?? []) : [];
            state = reduce(
              state,
              action.type === 'answer' ? { ...action, options, attempt: `t${(serial += 1)}` } : action,
            );
            expect(state.answers).toMatchObject(before.answers);
            expect(state.place).toBeLessThanOrEqual(frontier(state));
          }
          const items = state.queue.flatMap((step) => (step.type === 'item' ? [step.item] : []));
          expect(new Set(items).size).toBe(items.length);
          const triggers = state.queue.flatMap((step) =>
            step.type === 'contrast' ? [step.triggeredBy] : [],
          );
          expect(new Set(triggers).size).toBe(triggers.length);
          for (const [at, step] of state.queue.entries()) {
            if (step.type !== 'contrast') continue;
            // The halves stand on one screen, right after the answer; neither is still to be asked.
            expect(isDone(state, { type: 'item', item: step.triggeredBy, hash: '' })).toBe(true);
            expect(state.queue[at - 1]).toMatchObject({ type: 'item', item: step.triggeredBy });
            const later = state.queue.slice(at).flatMap((one) => (one.type === 'item' ? [one.item] : []));
            expect(later).not.toContain(step.first);
            expect(later).not.toContain(step.second);
          }
          expect(sessionAttempts(state)).toHaveLength(Object.keys(state.answers).length);
        },
      ),
      { numRuns: 300 },
    );
  },
);
