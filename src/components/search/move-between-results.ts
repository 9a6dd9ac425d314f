/**
 * Arrow down and up walk through what stands below the field, in the order it stands there, and back; Tab still works
 * as everywhere.
 *
 * @param stops the field, then what can be chosen
 */
export function moveBetweenResults(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at < 0) return;
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Home and End go to the first and the last suggestion, once one of them has the focus. */
export function moveWithinSuggestions(event: KeyboardEvent, links: readonly HTMLElement[]): void {
  if (event.key !== 'Home' && event.key !== 'End') return;
  if (!links.some((link) => link === document.activeElement)) return;
  event.preventDefault();
  links.at(event.key === 'Home' ? 0 : -1)?.focus();
}
