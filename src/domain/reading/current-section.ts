/** What scrolling has to do with it, in CSS pixels. */
export interface ScrollState {
  readonly scrolled: number;
  readonly viewHeight: number;
  readonly pageHeight: number;
}

/**
 * How far below the top of the view a heading counts as being read: three tenths of the view. As the page runs out, the
 * line moves down to the bottom, so that the last headings, which cannot be scrolled up to it, get their turn too.
 *
 * @returns CSS pixels from the top of the view
 */
export function readingLine({ scrolled, viewHeight, pageHeight }: ScrollState): number {
  const usual = 0.3 * viewHeight;
  const way = pageHeight - viewHeight;
  if (way <= 0) return usual;
  const stretch = viewHeight - usual;
  const left = way - scrolled;
  // A page shorter than the stretch uses its whole way for it.
  return Math.min(viewHeight, Math.max(usual, viewHeight - left * Math.max(1, stretch / way)));
}

/**
 * Which heading is being read.
 *
 * @param tops distances of the headings from the top of the view, in page order, CSS pixels
 * @param asked index of the heading the address names, or -1: where short sections stand close together, several
 *   headings are above the line at once, and the one that was asked for counts
 * @returns an index, or -1 before the first heading
 */
export function currentSection(tops: readonly number[], scroll: ScrollState, asked = -1): number {
  const line = readingLine(scroll);
  const askedTop = tops[asked];
  if (askedTop !== undefined && askedTop >= 0 && askedTop <= line) return asked;
  return tops.findLastIndex((top) => top <= line);
}
