import type { MeetingPlan } from '#domain/meeting/meeting-plan.ts';
import type { OwnPlanHealth } from '#domain/meeting/own-plan-health.ts';
import { OWN_PLAN_VERSION, ownPlanSchema } from '#domain/meeting/own-plan.ts';
import type { OwnPlan } from '#domain/meeting/own-plan.ts';
import { hashText } from '#domain/practice/content-hash.ts';
import { isSharedComputer } from './shared-computer.ts';

const KEY = 'so-tay-34/buoi-tu-soan';
const SET_ASIDE = 'so-tay-34/buoi-tu-soan-hong/';

export interface OwnPlanReading {
  /** Undefined when nothing is kept, or nothing readable. */
  readonly kept: OwnPlan | undefined;
  readonly health: OwnPlanHealth;
}

/** On a shared computer the tab's own storage, which the browser forgets on closing. */
const storage = () => (isSharedComputer() ? sessionStorage : localStorage);

/** The plan to be run, as the presenter needs it; undefined when none is kept. Never throws, changes nothing. */
export function readOwnPlan(): MeetingPlan | undefined {
  try {
    return parseOwnPlan(storage().getItem(KEY))?.plan;
  } catch {
    // Blocked storage keeps no plan.
    return undefined;
  }
}

/** What the secretary has put together. What is damaged is set aside under another key, so nothing is lost. Never throws. */
export function openOwnPlan(): OwnPlanReading {
  try {
    const text = storage().getItem(KEY);
    if (text === null) return { kept: undefined, health: 'kept' };
    const kept = parseOwnPlan(text);
    if (kept) return { kept, health: 'kept' };
    if (isNewer(parseJson(text))) return { kept: undefined, health: 'newer' };
    storage().setItem(SET_ASIDE + hashText(text), text);
    storage().removeItem(KEY);
    return { kept: undefined, health: 'damaged' };
  } catch {
    // Blocked by the reader's settings, or no room to set anything aside: what is there stays there.
    return { kept: undefined, health: 'unavailable' };
  }
}

/** Keeps a plan and says whether it was kept; never throws. */
export function writeOwnPlan(plan: OwnPlan): OwnPlanHealth {
  try {
    storage().setItem(KEY, JSON.stringify(plan));
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';
  }
}

/** Deletes the plan, and what was set aside of earlier ones. Never throws. */
export function deleteOwnPlan(): void {
  try {
    const store = storage();
    for (const name of Object.keys(store))
      if (name === KEY || name.startsWith(SET_ASIDE)) store.removeItem(name);
  } catch {
    // Blocked storage holds nothing.
  }
}

/**
 * Hears of what other tabs keep.
 *
 * @param listener called with the plan, or undefined when it was deleted; a text that is no plan is passed over
 * @returns what ends the listening
 */
export function watchOwnPlan(listener: (kept: OwnPlan | undefined) => void): () => void {
  const hear = ({ key, newValue, storageArea }: StorageEvent): void => {
    if (key !== KEY || storageArea !== storage()) return;
    const kept = parseOwnPlan(newValue);
    if (kept !== undefined || newValue === null) listener(kept);
  };
  addEventListener('storage', hear);
  return () => {
    removeEventListener('storage', hear);
  };
}

function parseOwnPlan(text: string | null): OwnPlan | undefined {
  return text === null ? undefined : ownPlanSchema.safeParse(parseJson(text)).data;
}

function isNewer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('version' in value)) return false;
  return typeof value.version === 'number' && value.version > OWN_PLAN_VERSION;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Unreadable text is told apart from a plan by the schema.
    return undefined;
  }
}
