/** Room between the word and the popover, and between the popover and the edge of the window (px). */
const GAP = 8;
/** Narrower windows get the popover as a sheet at the foot of the screen; see peek.css. */
const SHEET = '(max-width: 40rem)';

/** Puts an open popover below a word, or above it where there is more room. It scrolls with the page. */
export function placeNear(popover: HTMLElement, word: HTMLElement): void {
  popover.style.insetInlineStart = '';
  popover.style.insetBlockStart = '';
  popover.style.maxBlockSize = '';
  if (window.matchMedia(SHEET).matches) {
    // The sheet must not lie on the word it explains.
    const covered = word.getBoundingClientRect().bottom + GAP - popover.getBoundingClientRect().top;
    if (covered > 0) window.scrollBy(0, covered);
    return;
  }
  const lines = word.getClientRects();
  const line = lines[lines.length - 1] ?? word.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const above = line.top - 2 * GAP;
  const below = clientHeight - line.bottom - 2 * GAP;
  const isBelow = below >= Math.min(popover.offsetHeight, above) || below >= above;
  popover.style.maxBlockSize = `${Math.min(Math.max(isBelow ? below : above, 160), 480)}px`;
  const top = isBelow ? line.bottom + GAP : line.top - GAP - popover.offsetHeight;
  const left = Math.max(GAP, Math.min(line.left, clientWidth - popover.offsetWidth - GAP));
  popover.style.insetBlockStart = `${top + window.scrollY}px`;
  popover.style.insetInlineStart = `${left + window.scrollX}px`;
}
