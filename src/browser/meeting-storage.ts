import { hashText } from '#domain/practice/content-hash.ts';
import { MEETING_VERSION } from '#domain/meeting/meeting-state.ts';
import { mergeReplicas } from '#domain/meeting/merge-replicas.ts';
import { replicaSchema } from '#domain/meeting/replica.ts';
import type { Replica } from '#domain/meeting/replica.ts';
import { isSharedComputer } from './shared-computer.ts';

/**
 * - `kept`: written or read well.
 * - `unavailable`: the browser keeps nothing. `full`: it had no room for the last change.
 * - `damaged`: a meeting that was kept is unreadable and has been set aside.
 * - `newer`: a later version of the site wrote one; it is not written over.
 */
export type MeetingHealth = 'kept' | 'unavailable' | 'full' | 'damaged' | 'newer';

export interface MeetingsReading {
  /** Every meeting kept in this browser, the latest first. */
  readonly replicas: readonly Replica[];
  readonly health: MeetingHealth;
}

const PREFIX = 'so-tay-34/hop/';
const SET_ASIDE = 'so-tay-34/hop-hong/';

/** Where a meeting is kept: meetings of one kit stand side by side, none replaces another. */
export function meetingKey({ id }: Pick<Replica, 'id'>): string {
  return PREFIX + id;
}

/** On a shared computer the tab's own storage, which the browser forgets on closing. */
const storage = () => (isSharedComputer() ? sessionStorage : localStorage);

/** Reads all meetings. A damaged one is set aside under another key, so nothing is lost. Never throws. */
export function readMeetings(): MeetingsReading {
  try {
    const store = storage();
    const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
    const read = keys.filter((key) => key.startsWith(PREFIX)).map((key) => readKept(store, key));
    const replicas = read.flatMap(({ replica }) => replica ?? []);
    const health = read.find((one) => one.health !== 'kept')?.health ?? 'kept';
    return { replicas: replicas.toSorted((a, b) => b.era - a.era), health };
  } catch {
    // Storage is blocked by the reader's settings: a meeting runs, it just cannot be taken up again.
    return { replicas: [], health: 'unavailable' };
  }
}

/**
 * Keeps a meeting, joined to what another window has kept of it since. Says whether it was kept; never throws.
 *
 * @param replica a deleted one takes the kept one away
 */
export function writeMeeting(replica: Replica): MeetingHealth {
  try {
    const key = meetingKey(replica);
    if (replica.meeting === null) {
      storage().removeItem(key);
      return 'kept';
    }
    const kept = parseReplica(storage().getItem(key));
    storage().setItem(key, JSON.stringify(kept ? mergeReplicas(replica, kept) : replica));
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';
  }
}

/** The meeting in a `storage` event of another window; undefined for anything else. */
export function meetingInEvent({ key, newValue }: StorageEvent): Replica | undefined {
  return key?.startsWith(PREFIX) === true ? parseReplica(newValue) : undefined;
}

/**
 * A number above that of every meeting kept here, also of those that were deleted meanwhile.
 *
 * @param now milliseconds since 1970
 */
export function nextEra(now: number): number {
  const [latest] = readMeetings().replicas;
  return Math.max(Math.floor(now / 1000), (latest?.era ?? 0) + 1);
}

function readKept(store: Storage, key: string): { replica?: Replica; health: MeetingHealth } {
  const text = store.getItem(key) ?? '';
  const replica = parseReplica(text);
  if (replica) return { replica, health: 'kept' };
  if (isNewer(parseJson(text))) return { health: 'newer' };
  store.setItem(`${SET_ASIDE}${key.slice(PREFIX.length)}/${hashText(text)}`, text);
  store.removeItem(key);
  return { health: 'damaged' };
}

function parseReplica(text: string | null): Replica | undefined {
  return text === null ? undefined : replicaSchema.safeParse(parseJson(text)).data;
}

function isNewer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('meeting' in value)) return false;
  const { meeting } = value;
  if (typeof meeting !== 'object' || meeting === null || !('version' in meeting)) return false;
  return typeof meeting.version === 'number' && meeting.version > MEETING_VERSION;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Unreadable text is told apart from a meeting by the schema.
    return undefined;
  }
}
