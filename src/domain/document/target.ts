/** What a cross-reference (`<Dan toi="…">`) or a question's citation points at. */
export type Target =
  | { readonly type: 'document'; readonly slug: string; readonly anchor?: string }
  | { readonly type: 'behaviour'; readonly id: string; readonly anchor?: string }
  | { readonly type: 'term'; readonly slug: string }
  | { readonly type: 'task'; readonly slug: string };

/**
 * Reads a target as authors write it.
 *
 * @param text `nghi-dinh-73`, `nghi-dinh-73#dieu-8-khoan-1`, `hv05`, `hv05#de-nham`, `thuat-ngu#tham-quyen` or
 *   `viec-can-lam#hoi-y-kien`
 * @throws RangeError when the text is empty, or names the glossary or the tasks without saying which
 */
export function parseTarget(text: string): Target {
  const [head = '', anchor] = text.split('#', 2);
  if (head === 'thuat-ngu') {
    if (!anchor) throw new RangeError(`Cannot read target "${text}": the glossary needs a term after #`);
    return { type: 'term', slug: anchor };
  }
  if (head === 'viec-can-lam') {
    if (!anchor) throw new RangeError(`Cannot read target "${text}": the tasks need a slug after #`);
    return { type: 'task', slug: anchor };
  }
  if (head === '') throw new RangeError(`Cannot read target "${text}": nothing before #`);
  const withAnchor = anchor ? { anchor } : {};
  return /^hv\d{2}$/u.test(head)
    ? { type: 'behaviour', id: head, ...withAnchor }
    : { type: 'document', slug: head, ...withAnchor };
}
