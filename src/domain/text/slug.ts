import { fold } from './fold.ts';

/**
 * Makes an address part from Vietnamese words.
 *
 * @returns ASCII kebab-case, e.g. `tham-quyen` for "Thẩm quyền"; empty when nothing is left
 */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
