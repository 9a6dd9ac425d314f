/**
 * Copies of parts of the page as they are shown. The clock has everything shown anew each second; what has not changed
 * must stay the same nodes, or a reader would lose the place in it and a screen reader would read it out again.
 */
export class KeptCopies {
  readonly #kept = new Map<string, { readonly key: unknown; readonly copy: DocumentFragment }>();

  /**
   * @param slot where it is shown
   * @param key a copy is made anew only when this changes
   */
  of(slot: string, key: unknown, make: () => DocumentFragment): DocumentFragment {
    const kept = this.#kept.get(slot);
    if (kept !== undefined && kept.key === key) return kept.copy;
    const copy = make();
    this.#kept.set(slot, { key, copy });
    return copy;
  }
}
