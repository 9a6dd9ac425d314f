import fc from 'fast-check';
import type { MeetingAction } from '../../../src/domain/meeting/meeting-action.ts';
import type { MeetingPlan } from '../../../src/domain/meeting/meeting-plan.ts';
import { newMeeting } from '../../../src/domain/meeting/meeting-state.ts';

export const NOW = Date.UTC(2026, 10, 23, 12, 30);

/** A meeting of 20 minutes: 1 + 9 + 9 + 2 steps in three parts. */
export const PLAN: MeetingPlan = {
  kit: 'lam-quen',
  title: 'Làm quen với mười biểu hiện',
  minutes: 20,
  parts: [
    { id: 'mo-dau', title: 'Mở đầu', minutes: 2, steps: [{ type: 'screen', screen: 'lam-quen/1' }] },
    {
      id: 'tinh-huong',
      title: 'Tình huống',
      minutes: 12,
      steps: [
        { type: 'situation', item: 'th-001', hash: 'h1', options: ['a', 'b', 'c', 'd'] },
        { type: 'situation', item: 'th-002', hash: 'h2', options: ['a', 'b'] },
      ],
    },
    {
      id: 'thao-luan',
      title: 'Thảo luận',
      minutes: 6,
      steps: [{ type: 'discussion', kind: 'nhan-thuc', text: 'Vì sao dễ nhầm?' }, { type: 'pause' }],
    },
  ],
};

/** One press of the clicker to a step. */
export const turnTo = (step: number, page = 0) => ({ type: 'turn', to: { step, page } }) as const;

export const LAST_STEP = 20;

export const MEETING = newMeeting({ id: 'hop-1', era: 0, plan: PLAN });

const part = fc.constantFrom('mo-dau', 'tinh-huong', 'thao-luan', 'khong-co');

const countArbitrary = fc.record({
  type: fc.constant('count' as const),
  item: fc.constantFrom('th-001', 'th-002', 'th-999'),
  round: fc.constantFrom('first' as const, 'second' as const),
  letter: fc.constantFrom('a' as const, 'b' as const, 'c' as const, 'e' as const),
  hands: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(null, -1, 301, 1.5, Number.NaN)),
});

/** Any action, also such as cannot be done. */
export const actionArbitrary: fc.Arbitrary<MeetingAction> = fc.oneof(
  fc
    .constantFrom(
      ...(['start', 'pause', 'end', 'tick', 'toggle-timer'] as const),
      ...(['remove-timer', 'undo-count', 'toggle-black', 'toggle-white', 'larger', 'smaller'] as const),
    )
    .map((type) => ({ type })),
  fc.record({
    type: fc.constantFrom('go' as const, 'turn' as const),
    to: fc.record({
      step: fc.oneof(fc.integer({ min: -2, max: LAST_STEP + 2 }), fc.double()),
      page: fc.oneof(fc.integer({ min: -1, max: 3 }), fc.double()),
    }),
  }),
  fc.record({ type: fc.constant('go-part' as const), part }),
  fc.record({
    type: fc.constant('start-timer' as const),
    seconds: fc.oneof(fc.integer({ max: 5000 }), fc.double()),
  }),
  countArbitrary,
  fc.record({ type: fc.constantFrom('spoke' as const, 'unspoke' as const), part }),
  fc.record({ type: fc.constant('conclude' as const), part, text: fc.string() }),
  fc.record({
    type: fc.constant('set-theme' as const),
    theme: fc.constantFrom('bright' as const, 'dark' as const),
  }),
);

/** A clock that mostly goes forward and sometimes is set back. */
export const momentArbitrary = fc.integer({ min: NOW - 3_600_000, max: NOW + 3_600_000 });
