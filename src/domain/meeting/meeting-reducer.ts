import type { MeetingAction } from './meeting-action.ts';
import type { Meeting } from './meeting-state.ts';
import { reduceMove } from './reduce-move.ts';
import { reduceRecord } from './reduce-record.ts';
import { reduceTime } from './reduce-time.ts';
import { reduceView } from './reduce-view.ts';

/**
 * The next state of a meeting.
 *
 * @param now milliseconds since 1970, a whole number; it may be before the last one
 * @returns the same object when the action cannot be done or changes nothing
 */
export function reduceMeeting(meeting: Meeting, action: MeetingAction, now: number): Meeting {
  switch (action.type) {
    case 'turn':
    case 'go':
    case 'go-part':
      return reduceMove(meeting, action, now);
    case 'start':
    case 'pause':
    case 'end':
    case 'tick':
    case 'start-timer':
    case 'toggle-timer':
    case 'remove-timer':
      return reduceTime(meeting, action, now);
    case 'count':
    case 'undo-count':
    case 'spoke':
    case 'unspoke':
    case 'conclude':
      return reduceRecord(meeting, action);
    case 'toggle-black':
    case 'toggle-white':
    case 'larger':
    case 'smaller':
    case 'set-theme':
      return reduceView(meeting, action);
  }
}
