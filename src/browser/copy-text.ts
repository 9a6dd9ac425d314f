/**
 * Puts text on the clipboard.
 *
 * @returns false when the browser refuses (no permission, or a page not served over https); never throws
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refusal is an answer here: the caller tells the reader to copy from the address bar.
    return false;
  }
}
