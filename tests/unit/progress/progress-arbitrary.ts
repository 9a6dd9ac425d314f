import fc from 'fast-check';
import { settleProgress } from '../../../src/domain/progress/merge-progress.ts';
import { PROGRESS_VERSION } from '../../../src/domain/progress/progress-schema.ts';
import type { Progress } from '../../../src/domain/progress/progress-schema.ts';
import type { SessionState } from '../../../src/domain/practice/session-state.ts';
import { historyArbitrary } from '../practice/arbitraries.ts';
import { answer, next, start } from '../practice/play-session.ts';
import { currentStep } from '../../../src/domain/practice/session-state.ts';
import { REAL_BANK } from '../practice/real-bank.ts';

/** Sessions after some answers, right or wrong: played once, because drawing and triggering take time. */
const SESSIONS: readonly SessionState[] = Array.from({ length: 40 }, (_, n) => {
  let state = start(n % 5);
  for (let answers = 0; answers < n % 7; answers += 1) {
    if (currentStep(state)?.type === 'contrast') state = next(state);
    state = next(answer(state, ({ correct }) => correct === (n + answers) % 3 > 0));
  }
  return state;
});

/**
 * A progress as it is kept. Ids come from a small pool, so that two of them share answers, and answers of one id are the
 * same in most; `salt` makes them differ.
 */
export const progressArbitrary: fc.Arbitrary<Progress> = fc
  .record({
    attempts: historyArbitrary(REAL_BANK, { maxLength: 25 }),
    salt: fc.constantFrom('', '', 'x'),
    session: fc.option(fc.constantFrom(...SESSIONS), { nil: undefined }),
    settings: fc.record({ sharedComputer: fc.boolean(), changedAt: fc.nat(3) }),
  })
  .map(({ attempts, salt, session, settings }) =>
    settleProgress({
      version: PROGRESS_VERSION,
      attempts: attempts.map((attempt, at) => ({ ...attempt, id: `${salt}${at}` })),
      ...(session ? { session } : {}),
      settings,
    }),
  );
