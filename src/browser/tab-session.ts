import { sessionStateSchema } from '#domain/practice/session-state.ts';
import type { SessionState } from '#domain/practice/session-state.ts';

/** Each tab's own session: two tabs in practice come back to their own places, not to each other's. */
const KEY = 'so-tay-34/luot-luyen';

/** @returns undefined when this tab has none, or nothing readable. Never throws. */
export function readTabSession(): SessionState | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    const parsed = text === null ? undefined : sessionStateSchema.safeParse(JSON.parse(text));
    return parsed?.success ? parsed.data : undefined;
  } catch {
    // Blocked, or no JSON: the session in the progress is taken instead.
    return undefined;
  }
}

export function writeTabSession(session: SessionState): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    // Full or blocked: the session in the progress is what counts.
  }
}

export function forgetTabSession(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Blocked storage holds nothing.
  }
}
