/** How many items fall on each pair of a row and a column. */
export interface CrossTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row, then by column; whole numbers, 0 or more. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * Counts items by two properties at once.
 *
 * @param rows the rows in order, also those without an item; an item of any other row or column is passed over
 */
export function crossTabulate<T>(
  items: readonly T[],
  rows: readonly string[],
  columns: readonly string[],
  rowOf: (item: T) => string,
  columnOf: (item: T) => string,
): CrossTable {
  const counts = rows.map(() => columns.map(() => 0));
  for (const item of items) {
    const row = counts[rows.indexOf(rowOf(item))];
    const column = columns.indexOf(columnOf(item));
    if (row && column >= 0) row[column] = (row[column] ?? 0) + 1;
  }
  return { rows, columns, counts };
}
