import { forgetAnswers } from './forget-answers.ts';
import { isSharedComputer, SHARED_KEY } from './shared-computer.ts';
import { hashText } from '#domain/practice/content-hash.ts';
import { mergeProgress } from '#domain/progress/merge-progress.ts';
import type { Progress } from '#domain/progress/progress-schema.ts';
import { makeProgressStore } from '#domain/progress/progress-store.ts';
import type { ProgressPort, ProgressStore } from '#domain/progress/progress-store.ts';

const KEY = 'so-tay-34/tien-trinh';

let opened: ProgressStore | undefined;

/**
 * The progress of this device: in local storage, or on a shared computer in the tab's own, which the browser forgets on
 * closing. One for the page, however many islands ask for it.
 */
export function openProgress(): ProgressStore {
  if (opened) return opened;
  const store = makeProgressStore(portTo(() => (isSharedComputer() ? sessionStorage : localStorage)));
  addEventListener('storage', ({ key, newValue }) => {
    if (key === SHARED_KEY && !isSharedComputer()) moveHere(store, store.view().progress);
    else if (key === SHARED_KEY) store.notice(null);
    else if (!isSharedComputer() && (key === KEY || key === null))
      store.notice(key === null ? null : newValue);
  });
  opened = store;
  return store;
}

/**
 * Changes where the progress is kept and takes along what there is: on a shared computer nothing stays behind after the
 * browser is closed.
 *
 * @param at milliseconds since 1970
 * @returns whether the browser let it be changed
 */
export function setSharedComputer(isShared: boolean, at: number): boolean {
  const store = openProgress();
  const { progress } = store.view();
  try {
    if (isShared) {
      moveAnswers(localStorage, sessionStorage);
      localStorage.setItem(SHARED_KEY, '1');
    } else {
      moveAnswers(sessionStorage, localStorage);
      localStorage.removeItem(SHARED_KEY);
    }
  } catch {
    // Blocked storage keeps nothing in either place.
    return false;
  }
  moveHere(store, { ...progress, settings: { sharedComputer: isShared, changedAt: at } });
  return true;
}

/** Quizzes, meetings and what was set aside as unreadable go along; the progress itself is joined by `moveHere`. */
function moveAnswers(from: Storage, to: Storage): void {
  for (const name of Object.keys(from).filter((key) => /^so-tay-34\/(?:quiz|tien-trinh|hop)/u.test(key))) {
    const text = from.getItem(name);
    if (text !== null && name !== KEY) to.setItem(name, text);
    from.removeItem(name);
  }
}

/** Joins a progress to what is kept in the place in use now. */
function moveHere(store: ProgressStore, progress: Progress): void {
  store.notice(null);
  store.update((now) => mergeProgress(now, progress));
}

/** Deletes every answer this site keeps in this browser, and forgets them in this page too. */
export function forgetProgress(): void {
  forgetAnswers();
  openProgress().clear();
}

function portTo(storage: () => Storage): ProgressPort {
  return {
    read() {
      try {
        return storage().getItem(KEY);
      } catch {
        // Blocked by the reader's settings: practice works, it just forgets.
        return { isBlocked: true };
      }
    },
    write(text) {
      try {
        storage().setItem(KEY, text);
        return 'written';
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
      }
    },
    remove() {
      try {
        storage().removeItem(KEY);
      } catch {
        // Nothing is kept, so there is nothing to remove.
      }
    },
    setAside(text) {
      try {
        // Named after the text, so that reading the same damage twice keeps it once.
        storage().setItem(`${KEY}/hong-${hashText(text)}`, text);
      } catch {
        // Full: the damaged text stays where it is until something is written over it.
      }
    },
  };
}
