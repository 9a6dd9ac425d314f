/** The pages before and after one page of a row; either may be missing. */
export interface Neighbours<T> {
  readonly previous: T | undefined;
  readonly next: T | undefined;
}

/**
 * Finds what stands before and after an item.
 *
 * @param items in reading order
 * @param isHere true for the item itself
 * @throws RangeError when no item is the one
 */
export function neighbours<T>(items: readonly T[], isHere: (item: T) => boolean): Neighbours<T> {
  const here = items.findIndex(isHere);
  if (here === -1) throw new RangeError(`Cannot find neighbours: none of ${items.length} items is the page`);
  return { previous: items[here - 1], next: items[here + 1] };
}
