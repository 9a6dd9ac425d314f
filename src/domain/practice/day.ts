/** A day in milliseconds. */
export const DAY = 86_400_000;

/** For so long an answered situation is not drawn again while others remain, and a certain mistake rests. */
export const WEEK = 7 * DAY;
