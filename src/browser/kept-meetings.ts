import { mergeReplicas } from '#domain/meeting/merge-replicas.ts';
import { deletedReplica } from '#domain/meeting/replica.ts';
import type { Replica } from '#domain/meeting/replica.ts';
import { stateMessage } from '#domain/meeting/meeting-sync.ts';
import { forgetMeetings } from './forget-meetings.ts';
import { meetingKey, readMeetings, writeMeeting } from './meeting-storage.ts';
import type { MeetingHealth, MeetingsReading } from './meeting-storage.ts';
import { SHARED_KEY } from './shared-computer.ts';

/**
 * The meetings of this browser as one page shows and changes them. What could not be written is still here, so that it can
 * be printed or saved; what another window writes or deletes is heard of.
 */
export interface KeptMeetings {
  /** The same object until something changes. */
  view(): MeetingsReading;
  subscribe(listener: () => void): () => void;
  put(replica: Replica): void;
  /** Deletes one, here and in the windows that run it. */
  remove(replica: Replica): void;
  /** Deletes all, also what was set aside as unreadable. */
  removeAll(): void;
}

let opened: KeptMeetings | undefined;

/** One for the page. */
export function openKeptMeetings(): KeptMeetings {
  opened ??= makeKeptMeetings();
  return opened;
}

function makeKeptMeetings(): KeptMeetings {
  const listeners = new Set<() => void>();
  let replicas = new Map<string, Replica>();
  let readHealth: MeetingHealth = 'kept';
  let writeHealth: MeetingHealth = 'kept';
  let seen: MeetingsReading = { replicas: [], health: 'kept' };

  const show = () => {
    seen = {
      replicas: [...replicas.values()].toSorted((a, b) => b.era - a.era),
      health: writeHealth === 'kept' ? readHealth : writeHealth,
    };
    for (const listener of listeners) listener();
  };
  const read = () => {
    const reading = readMeetings();
    // Damage is set aside at once and so is read only once: the page goes on saying it.
    if (reading.health !== 'kept') readHealth = reading.health;
    for (const kept of reading.replicas) {
      const known = replicas.get(kept.id);
      replicas.set(kept.id, known ? mergeReplicas(known, kept) : kept);
    }
    show();
  };
  const removeHere = (replica: Replica) => {
    replicas.delete(replica.id);
    writeHealth = writeMeeting(deletedReplica(replica));
    tellWindows(replica);
  };

  addEventListener('storage', ({ key, newValue }) => {
    if (key === null || key === SHARED_KEY) replicas = new Map();
    else if (newValue === null) {
      for (const replica of replicas.values()) if (meetingKey(replica) === key) replicas.delete(replica.id);
    }
    read();
  });
  read();

  return {
    view: () => seen,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put(replica) {
      replicas.set(replica.id, replica);
      writeHealth = writeMeeting(replica);
      show();
    },
    remove(replica) {
      removeHere(replica);
      show();
    },
    removeAll() {
      for (const replica of [...replicas.values()]) removeHere(replica);
      forgetMeetings();
      readHealth = 'kept';
      show();
    },
  };
}

/**
 * A window that still runs the meeting would write it again with its next change, so it is told. The name of the channel is
 * that of `openMeetingChannel`.
 */
function tellWindows({ era, id, meeting }: Replica): void {
  if (meeting === null || !('BroadcastChannel' in globalThis)) return;
  const channel = new BroadcastChannel(`so-tay-34/hop/${meeting.plan.kit}`);
  channel.postMessage(stateMessage(deletedReplica({ era, id })));
  channel.close();
}
