import { currentStep } from './meeting-state.ts';
import type { Meeting, Timer } from './meeting-state.ts';

const MINUTE = 60_000;

/** A gap no longer than this between the last tick and a resumption is a reload; a longer one is a break. */
export const RELOAD_GAP = 10_000;

/**
 * Adds the time since the last addition to the current part and to the timer. A clock set back adds nothing and takes
 * nothing away: it is followed from where it now stands.
 *
 * @param now milliseconds since 1970
 * @returns the same object when no time has passed or nothing runs
 */
export function settleTime(meeting: Meeting, now: number): Meeting {
  const timer = meeting.timer ? settleTimer(meeting.timer, now) : null;
  const { runningSince } = meeting;
  if (runningSince === null || runningSince === now) {
    return timer === meeting.timer ? meeting : { ...meeting, timer };
  }
  const { part } = currentStep(meeting);
  const spent = (meeting.elapsed[part] ?? 0) + Math.max(0, now - runningSince);
  return { ...meeting, timer, runningSince: now, elapsed: { ...meeting.elapsed, [part]: spent } };
}

function settleTimer(timer: Timer, now: number): Timer {
  if (timer.since === null || timer.since === now) return timer;
  const left = timerLeft(timer, now);
  return { ...timer, left, since: left === 0 ? null : now };
}

/** Milliseconds a timer still has, from 0 to its total. */
export function timerLeft({ left, since }: Timer, now: number): number {
  return since === null ? left : Math.max(0, left - Math.max(0, now - since));
}

/** Milliseconds spent on a part up to now. */
export function elapsedIn(meeting: Meeting, part: string, now: number): number {
  return settleTime(meeting, now).elapsed[part] ?? 0;
}

/** Milliseconds spent on the whole meeting up to now. */
export function elapsedInAll(meeting: Meeting, now: number): number {
  return Object.values(settleTime(meeting, now).elapsed).reduce((sum, spent) => sum + spent, 0);
}

/**
 * Milliseconds a part still has by its plan; below 0 when it has run over.
 *
 * @returns undefined when no minutes are planned for it
 * @throws RangeError when the plan has no such part
 */
export function leftIn(meeting: Meeting, part: string, now: number): number | undefined {
  const planned = meeting.plan.parts.find(({ id }) => id === part);
  if (!planned) throw new RangeError(`Cannot time part "${part}": not in the plan`);
  return planned.minutes === null ? undefined : planned.minutes * MINUTE - elapsedIn(meeting, part, now);
}

/**
 * A kept meeting as it goes on in a window opened again. After a reload its clock runs on as if nothing had been; after a
 * power cut it stands as it last stood until the secretary starts it again, so that the break counts for no part.
 */
export function resumeMeeting(meeting: Meeting, now: number): Meeting {
  const isReload = (since: number | null) => since !== null && now >= since && now - since <= RELOAD_GAP;
  const { runningSince, timer } = meeting;
  if (isReload(runningSince ?? timer?.since ?? null)) return settleTime(meeting, now);
  if (runningSince === null && (timer?.since ?? null) === null) return meeting;
  return { ...meeting, runningSince: null, timer: timer && { ...timer, since: null } };
}
