import { make } from './make-element.ts';
import sheet from './search-panel.css?url';

/** Asks for the panel's style, once. Imported as it stands, it would be linked on every page that has a panel. */
export function loadStyle(): void {
  if (document.head.querySelector(`link[href="${sheet}"]`)) return;
  const link = make('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  document.head.append(link);
}
