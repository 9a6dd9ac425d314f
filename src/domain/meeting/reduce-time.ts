import { DISCUSS_SECONDS } from './expand-plan.ts';
import type { TimeAction } from './meeting-action.ts';
import type { Meeting } from './meeting-state.ts';
import { settleTime, timerLeft } from './meeting-time.ts';

/** The longest timer: a talk is part of a meeting, not the meeting. */
const LONGEST_TIMER = 60 * 60;

/** Starts, stops and adds up the times of a meeting. */
export function reduceTime(meeting: Meeting, action: TimeAction, now: number): Meeting {
  switch (action.type) {
    case 'start':
      if (meeting.runningSince !== null) return meeting;
      return { ...meeting, runningSince: now, beganAt: meeting.beganAt ?? now, endedAt: null };
    case 'pause':
      return meeting.runningSince === null ? meeting : { ...settleTime(meeting, now), runningSince: null };
    case 'end':
      // A meeting never begun has no end, and one that has ended keeps the end it had.
      if (meeting.beganAt === null || meeting.endedAt !== null) return meeting;
      return { ...settleTime(meeting, now), runningSince: null, endedAt: now, timer: null };
    case 'tick':
      return settleTime(meeting, now);
    case 'start-timer':
      return startTimer(meeting, action.seconds, now);
    case 'toggle-timer':
      return toggleTimer(meeting, now);
    case 'remove-timer':
      return meeting.timer === null ? meeting : { ...meeting, timer: null };
  }
}

function startTimer(meeting: Meeting, seconds: number, now: number): Meeting {
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > LONGEST_TIMER) return meeting;
  const total = seconds * 1000;
  return { ...meeting, timer: { total, left: total, since: now } };
}

function toggleTimer(meeting: Meeting, now: number): Meeting {
  const { timer } = meeting;
  // One that has run out is begun anew: the next talk follows the last.
  if (timer === null || timerLeft(timer, now) === 0) return startTimer(meeting, DISCUSS_SECONDS, now);
  if (timer.since === null) return { ...meeting, timer: { ...timer, since: now } };
  return { ...meeting, timer: { ...timer, left: timerLeft(timer, now), since: null } };
}
