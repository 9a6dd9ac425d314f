/**
 * Strips Vietnamese marks and case so that "Đùn đẩy" and "dun day" compare equal. For comparing only: never shown.
 *
 * @returns lower-case text without combining marks, with đ as d
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐḏḎ]/gu, 'd')
    .toLowerCase();
}
