import type { Letter } from './meeting-plan.ts';
import type { Place, Round } from './meeting-state.ts';

/** Where to go. */
export type MoveAction =
  /** One press forward or back, to a place worked out by `neighbour-place.ts`; a covered screen is only uncovered. */
  | { readonly type: 'turn'; readonly to: Place }
  | { readonly type: 'go'; readonly to: Place }
  /** To the first step of a part. */
  | { readonly type: 'go-part'; readonly part: string };

/** The clock of the meeting and the timer of a discussion. */
export type TimeAction =
  /** `start` also starts again after a pause or an end. */
  | { readonly type: 'start' | 'pause' | 'end' }
  /** To be sent about once a second while something runs, so that a power cut costs no more than that. */
  | { readonly type: 'tick' }
  | { readonly type: 'start-timer'; readonly seconds: number }
  /** Starts a timer where there is none, with the time a talk in pairs has; otherwise stops or goes on. */
  | { readonly type: 'toggle-timer' }
  | { readonly type: 'remove-timer' };

/** What the secretary writes down. */
export type RecordAction =
  | {
      readonly type: 'count';
      readonly item: string;
      readonly round: Round;
      readonly letter: Letter;
      /** Hands; null takes the count away. */
      readonly hands: number | null;
      /** The same number is still being typed: undoing takes back all of it, not one digit. */
      readonly continues?: boolean;
    }
  | { readonly type: 'undo-count' }
  /** One more has spoken in a part, or one too many was counted. */
  | { readonly type: 'spoke' | 'unspoke'; readonly part: string }
  | { readonly type: 'conclude'; readonly part: string; readonly text: string };

/** How the screen looks. */
export type ViewAction =
  | { readonly type: 'toggle-black' | 'toggle-white' | 'larger' | 'smaller' }
  | { readonly type: 'set-theme'; readonly theme: 'bright' | 'dark' };

export type MeetingAction = MoveAction | TimeAction | RecordAction | ViewAction;
