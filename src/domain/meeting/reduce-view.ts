import type { ViewAction } from './meeting-action.ts';
import { LARGEST_SIZE, SMALLEST_SIZE } from './meeting-state.ts';
import type { Meeting } from './meeting-state.ts';

/** Changes how the screen looks, and nothing that is recorded. */
export function reduceView(meeting: Meeting, action: ViewAction): Meeting {
  switch (action.type) {
    case 'toggle-black':
      return { ...meeting, cover: meeting.cover === 'black' ? 'none' : 'black' };
    case 'toggle-white':
      return { ...meeting, cover: meeting.cover === 'white' ? 'none' : 'white' };
    case 'larger':
      return meeting.size >= LARGEST_SIZE ? meeting : { ...meeting, size: meeting.size + 1 };
    case 'smaller':
      return meeting.size <= SMALLEST_SIZE ? meeting : { ...meeting, size: meeting.size - 1 };
    case 'set-theme':
      return meeting.theme === action.theme ? meeting : { ...meeting, theme: action.theme };
  }
}
