/**
 * Counts Vietnamese syllables (tiếng): runs of letters or digits between spaces. Punctuation alone counts nothing.
 *
 * @returns a whole number, 0 or more
 */
export function countSyllables(text: string): number {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
