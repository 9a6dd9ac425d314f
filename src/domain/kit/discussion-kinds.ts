/** The kinds of discussion questions, in the order a branch discusses: the value of `<ThaoLuan loai>` and its name. */
export const DISCUSSION_KINDS = [
  { id: 'nhan-thuc', title: 'Nhận thức' },
  { id: 'lien-he-ban-than', title: 'Liên hệ bản thân' },
  { id: 'lien-he-don-vi', title: 'Liên hệ đơn vị' },
  { id: 'giai-phap', title: 'Giải pháp' },
] as const;

/**
 * The name of a kind.
 *
 * @throws RangeError when there is no such kind
 */
export function discussionTitle(id: string): string {
  const kind = DISCUSSION_KINDS.find((one) => one.id === id);
  if (!kind) throw new RangeError(`Cannot name discussion "${id}": not one of the four kinds`);
  return kind.title;
}
