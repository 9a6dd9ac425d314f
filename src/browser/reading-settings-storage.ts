import {
  defaultReadingSettings,
  formatReadingSettings,
  parseReadingSettings,
} from '#domain/reading/reading-settings.ts';
import type { ReadingSettings } from '#domain/reading/reading-settings.ts';
import { READING_SETTINGS_KEY } from './early-reading-settings.ts';

/** `kept`: written or read well; `unavailable`: the browser keeps nothing; `damaged`: what was kept is unreadable. */
export type StorageHealth = 'kept' | 'unavailable' | 'damaged';

/** Reads how the reader wants pages to look; the defaults when nothing usable is kept. Never throws. */
export function readReadingSettings(): {
  readonly settings: ReadingSettings;
  readonly health: StorageHealth;
} {
  let text: string | null;
  try {
    text = localStorage.getItem(READING_SETTINGS_KEY);
  } catch {
    // Storage is blocked: choices last as long as the page.
    return { settings: defaultReadingSettings, health: 'unavailable' };
  }
  if (text === null) return { settings: defaultReadingSettings, health: 'kept' };
  const settings = parseReadingSettings(text);
  return settings ? { settings, health: 'kept' } : { settings: defaultReadingSettings, health: 'damaged' };
}

/** Keeps the choices; the defaults are kept by keeping nothing. Says whether that went well; never throws. */
export function writeReadingSettings(settings: ReadingSettings): StorageHealth {
  const text = formatReadingSettings(settings);
  try {
    if (text === formatReadingSettings(defaultReadingSettings)) localStorage.removeItem(READING_SETTINGS_KEY);
    else localStorage.setItem(READING_SETTINGS_KEY, text);
    return 'kept';
  } catch {
    // Full or blocked storage: the caller tells the reader.
    return 'unavailable';
  }
}

/** Calls back when another tab has changed the choices, or when the browser shows this page again from its memory. */
export function watchReadingSettings(onChange: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === READING_SETTINGS_KEY || key === null) onChange();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) onChange();
  });
}
