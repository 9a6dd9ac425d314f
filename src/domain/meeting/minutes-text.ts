/**
 * Letters neither paper nor a Word file can carry: control characters but the line break, halves of a pair, code points that
 * are no characters, and marks that turn the direction of what follows. XML 1.0 (§2.2) refuses most of them.
 */
const UNPRINTABLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Typed or taken-in text as it is printed; lines stay, what cannot be printed goes. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\t\u2028\u2029]/gu, ' ')
    .replace(UNPRINTABLE, '')
    .normalize('NFC')
    .trim();
}
