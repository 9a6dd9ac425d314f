import { useSyncExternalStore } from 'react';
import { openKeptMeetings } from '#browser/kept-meetings.ts';
import type { MeetingsReading } from '#browser/meeting-storage.ts';

/** The meetings kept in this browser as they are now, changes by other windows included. */
export function useMeetings(): MeetingsReading {
  return useSyncExternalStore(subscribe, view);
}

function subscribe(listener: () => void): () => void {
  return openKeptMeetings().subscribe(listener);
}

function view(): MeetingsReading {
  return openKeptMeetings().view();
}
