/** Arrow down and up walk from the field through the links found and back; Tab still works as everywhere. */
export function moveBetweenResults(
  event: KeyboardEvent,
  input: HTMLElement | null,
  results: Element | null,
): void {
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || !input || !results) return;
  const stops = [input, ...results.querySelectorAll<HTMLElement>('a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at < 0) return;
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
