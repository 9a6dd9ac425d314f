import { readingAttributes } from '#domain/reading/reading-attributes.ts';
import type { ReadingSettings } from '#domain/reading/reading-settings.ts';

/** Makes the page look as chosen: sets or takes away the data attributes of `<html>` that the styles answer to. */
export function applyReadingSettings(settings: ReadingSettings): void {
  const { dataset } = document.documentElement;
  for (const [name, value] of Object.entries(readingAttributes(settings))) {
    if (value === undefined) Reflect.deleteProperty(dataset, name);
    else dataset[name] = value;
  }
}
