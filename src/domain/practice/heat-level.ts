/** How strongly a cell of the confusion matrix is tinted: 0 not at all, 3 most. */
export type HeatLevel = 0 | 1 | 2 | 3;

/**
 * The tint of a count of confusions, in thirds of the greatest one; a single confusion is never more than the lightest,
 * because one slip is no habit.
 *
 * @param count 0 or more
 * @param most the greatest count of confusions in the matrix
 */
export function heatLevel(count: number, most: number): HeatLevel {
  if (count === 0) return 0;
  if (count === 1 || count <= most / 3) return 1;
  return count <= (2 * most) / 3 ? 2 : 3;
}
