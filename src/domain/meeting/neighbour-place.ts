import type { Place } from './meeting-state.ts';

/** What has to be known of the steps to turn the page. */
export interface Outline {
  /** Number of steps, at least 1. */
  readonly steps: number;
  /** Screens a step takes at the present text size, at least 1. */
  readonly pagesOf: (step: number) => number;
  /** Whether there is nothing to show on a step, such as bars of votes nobody counted. */
  readonly isSkipped: (step: number) => boolean;
}

/** The next screen; the same one at the end. */
export function nextPlace(place: Place, outline: Outline): Place {
  if (shownPage(place, outline) + 1 < outline.pagesOf(place.step))
    return { step: place.step, page: place.page + 1 };
  for (let step = place.step + 1; step < outline.steps; step++) {
    if (!outline.isSkipped(step)) return { step, page: 0 };
  }
  return place;
}

/** The screen before: the last one of the step before; the same one at the beginning. */
export function previousPlace(place: Place, outline: Outline): Place {
  const page = shownPage(place, outline);
  if (page > 0) return { step: place.step, page: page - 1 };
  for (let step = place.step - 1; step >= 0; step--) {
    if (!outline.isSkipped(step)) return { step, page: outline.pagesOf(step) - 1 };
  }
  return place;
}

/** The page to be shown: with smaller text a step may have fewer pages than when it was turned to. */
export function shownPage(place: Place, { pagesOf }: Outline): number {
  return Math.min(place.page, pagesOf(place.step) - 1);
}
