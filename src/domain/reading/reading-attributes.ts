import { defaultReadingSettings } from './reading-settings.ts';
import type { ReadingSettings } from './reading-settings.ts';

/** The data attributes of `<html>` that `styles/` answers to. */
export type ReadingAttributes = Readonly<Record<keyof ReadingSettings, string | undefined>>;

/** Settings as attributes of `<html>`; a default choice is no attribute. */
export function readingAttributes(settings: ReadingSettings): ReadingAttributes {
  const unlessDefault = (name: keyof ReadingSettings) =>
    settings[name] === defaultReadingSettings[name] ? undefined : settings[name];
  return {
    textSize: unlessDefault('textSize'),
    theme: unlessDefault('theme'),
    lineSpacing: unlessDefault('lineSpacing'),
  };
}
