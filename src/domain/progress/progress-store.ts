import { canonicalJson } from '../practice/canonical-json.ts';
import { mergeProgress, settleProgress } from './merge-progress.ts';
import { EMPTY_PROGRESS } from './progress-schema.ts';
import type { Progress } from './progress-schema.ts';
import { readProgress } from './read-progress.ts';
import type { ProgressHealth } from './read-progress.ts';

/** Where the text of a progress is kept. No method throws. */
export interface ProgressPort {
  /** @returns null when nothing is kept; `blocked` when the browser keeps nothing */
  read(): string | null | { readonly isBlocked: true };
  write(text: string): 'written' | 'full' | 'blocked';
  remove(): void;
  /** Puts a text that cannot be read, or not wholly, where nothing writes over it. */
  setAside(text: string): void;
}

/**
 * What of a progress the reader has to be told: see `ProgressHealth`, and
 * - `blocked`: the browser keeps nothing; all is forgotten with the page.
 * - `full`: the last change could not be kept; it is there until the page is closed.
 */
export type StoreHealth = ProgressHealth | 'blocked' | 'full';

export interface ProgressView {
  readonly progress: Progress;
  readonly health: StoreHealth;
  /** Answers that could not be read. */
  readonly lost: number;
}

/** The learner's progress as one tab knows it. */
export interface ProgressStore {
  /** The same object until something changes. */
  readonly view: () => ProgressView;
  /** @returns what ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes what is kept now, which another tab may have changed since. */
  readonly update: (change: (progress: Progress) => Progress) => void;
  /** Takes in what another tab has written; null when it has deleted everything. */
  readonly notice: (text: string | null) => void;
  /** Deletes everything, settings too. */
  readonly clear: () => void;
}

/**
 * Keeps a progress. Every write first takes in what is kept, so tabs lose nothing of each other; when two write at the
 * same moment, the one that lost learns of it by `notice` and writes what both know. What was deleted by another tab
 * does not come back from this one's memory.
 */
export function makeProgressStore(port: ProgressPort): ProgressStore {
  const listeners = new Set<() => void>();
  let view: ProgressView;
  /** What was last seen where the progress is kept: tells "deleted by another tab" from "never kept". */
  let lastKept: string | null = null;

  const show = (next: ProgressView): void => {
    view = next;
    for (const listener of listeners) listener();
  };

  /** What is kept, joined with what this tab knows. */
  const takeIn = (known: Progress): ProgressView => {
    const kept = port.read();
    if (typeof kept === 'object' && kept !== null) return { progress: known, health: 'blocked', lost: 0 };
    const wasDeleted = kept === null && lastKept !== null;
    lastKept = kept;
    if (wasDeleted) return { progress: EMPTY_PROGRESS, health: 'kept', lost: 0 };
    const reading = readProgress(kept === null ? undefined : parseJson(kept));
    if (kept !== null && (reading.health === 'damaged' || reading.health === 'foreign')) port.setAside(kept);
    return { ...reading, progress: mergeProgress(known, reading.progress) };
  };

  const keep = (next: ProgressView): ProgressView => {
    // Written by a later version of the site: this one does not know all that is in it.
    if (next.health === 'newer') return next;
    // The same progress has the same text in every tab, so that two of them do not answer each other for ever.
    const text = canonicalJson(next.progress);
    const outcome = text === lastKept ? 'written' : port.write(text);
    if (outcome === 'written') lastKept = text;
    return { ...next, health: outcome === 'written' ? next.health : outcome };
  };

  view = takeIn(EMPTY_PROGRESS);
  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update(change) {
      const now = takeIn(view.progress);
      // The reader was told of damage once; the next page finds only what was written over it.
      const health = now.health === 'kept' ? healthToTell(view.health) : now.health;
      const lost = Math.max(now.lost, view.lost);
      show(keep({ progress: settleProgress(change(now.progress)), health, lost }));
    },
    notice(text) {
      if (text === null) {
        lastKept = null;
        show({ progress: EMPTY_PROGRESS, health: 'kept', lost: 0 });
        return;
      }
      const now = takeIn(view.progress);
      show(keep({ ...now, health: now.health === 'kept' ? healthToTell(view.health) : now.health }));
    },
    clear() {
      port.remove();
      lastKept = null;
      show({ progress: EMPTY_PROGRESS, health: 'kept', lost: 0 });
    },
  };
}

/** Damage stays told while the page is open; a full storage that takes the next write is full no more. */
function healthToTell(before: StoreHealth): StoreHealth {
  return before === 'damaged' || before === 'foreign' ? before : 'kept';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON at all: `readProgress` calls it foreign.
    return text;
  }
}
