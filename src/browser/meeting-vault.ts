import { replicaSchema } from '#domain/meeting/replica.ts';
import type { Replica } from '#domain/meeting/replica.ts';
import { writeMeeting } from './meeting-storage.ts';
import { isSharedComputer } from './shared-computer.ts';

/*
 * Chromium writes local storage to the disk up to a minute late when it changes often, as the times of a meeting do. A
 * database transaction with strict durability is on the disk when it ends: a power cut then costs nothing.
 */
const NAME = 'so-tay-34-hop';
const STORE = 'buoi';

/** On a shared computer nothing may stay behind, so nothing is put on the disk. */
const isUsed = () => 'indexedDB' in globalThis && !isSharedComputer();

/** Puts a meeting on the disk, or takes a deleted one away. Never fails: local storage keeps it too. */
export async function putAway(replica: Replica): Promise<void> {
  if (!isUsed()) return;
  try {
    const database = await openDatabase();
    const store = database.transaction(STORE, 'readwrite', { durability: 'strict' }).objectStore(STORE);
    if (replica.meeting === null) store.delete(replica.id);
    else store.put(replica, replica.id);
  } catch {
    // Blocked or full: what local storage holds has to do.
  }
}

/** Brings back into local storage what it did not get to write before the power went. Never fails. */
export async function recoverMeetings(): Promise<void> {
  if (!isUsed()) return;
  try {
    const database = await openDatabase();
    const kept: unknown = await resultOf(database.transaction(STORE).objectStore(STORE).getAll());
    if (!Array.isArray(kept)) return;
    for (const one of kept) {
      const replica = replicaSchema.safeParse(one);
      if (replica.success) writeMeeting(replica.data);
    }
  } catch {
    // Nothing to bring back.
  }
}

/** Deletes every meeting on the disk. Never fails. */
export async function emptyVault(): Promise<void> {
  try {
    await resultOf(indexedDB.deleteDatabase(NAME));
  } catch {
    // Blocked: then nothing was ever put there.
  }
}

let opened: Promise<IDBDatabase> | undefined;

function openDatabase(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE);
    };
    request.onsuccess = () => {
      // Another window deletes the database: let go of it, and open anew when there is something to keep.
      request.result.onversionchange = () => {
        request.result.close();
        opened = undefined;
      };
      resolve(request.result);
    };
    request.onerror = () => {
      opened = undefined;
      reject(request.error ?? new Error('Cannot open the database of meetings'));
    };
  });
  return opened;
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('Cannot read the database of meetings'));
    };
  });
}
