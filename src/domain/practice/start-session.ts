import { drawSession } from './draw-session.ts';
import type { DrawOptions } from './draw-session.ts';
import type { SessionState } from './session-state.ts';

/** Draws a session and puts it at its first step. */
export function startSession(options: DrawOptions): SessionState {
  const drawn = drawSession(options);
  return {
    version: 1,
    seed: options.seed,
    startedAt: options.now,
    ...(options.focus === undefined ? {} : { focus: options.focus }),
    length: drawn.length,
    queue: drawn.map(({ id, hash }) => ({ type: 'item', item: id, hash })),
    place: 0,
    drafts: {},
    answers: {},
    contrasts: {},
  };
}
