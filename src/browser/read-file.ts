/** A letter of JavaScript text takes at most 3 bytes in UTF-8. */
const BYTES_A_LETTER = 3;

/**
 * The text of a file the reader chose. Of a huge file only so much is read that its text is longer than allowed.
 *
 * @param limit letters that are still allowed
 * @returns undefined when the file cannot be read (moved, on a stick that is gone)
 */
export async function readFile(file: File, limit: number): Promise<string | undefined> {
  try {
    return await file.slice(0, (limit + 1) * BYTES_A_LETTER).text();
  } catch {
    // The caller tells the reader.
    return undefined;
  }
}
