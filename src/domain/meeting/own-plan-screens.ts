/**
 * The screens of the deck `/trinh-chieu/buoi-tu-soan/` besides those of the behaviours: the `data-part` of each. Every
 * screen has a part of its own, so that its key is the part and the number 1.
 */
export const OWN_SCREENS = {
  title: 'tua',
  purpose: 'muc-dich',
  split: 'noi-muoi',
  closing: 'ket-luan',
} as const;

/** The key by which a plan refers to the one screen of a part, a behaviour's id being the part of its screen. */
export function ownScreenKey(part: string): string {
  return `${part}/1`;
}
