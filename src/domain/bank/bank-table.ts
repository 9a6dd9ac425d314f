/** A table for editors, on a page or in a terminal: every row has a head and one cell for each further column. */
export interface BankTable {
  /** Fragment of its place on the page. */
  readonly id: string;
  readonly title: string;
  /** What the numbers mean and what they should be. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
}
