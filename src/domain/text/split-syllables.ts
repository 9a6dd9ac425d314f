/**
 * Splits a text into its syllables (tiếng): in lower case and NFC, without the punctuation around them.
 *
 * @returns as many as `countSyllables` counts, in their order
 */
export function splitSyllables(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}
