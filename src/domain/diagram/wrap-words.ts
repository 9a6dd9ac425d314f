/** Mean width of a letter of Be Vietnam Pro in em, a little on the wide side; the browser test measures the result. */
const LETTER = 0.52;
const BOLD_LETTER = 0.55;

/**
 * Breaks a sentence into lines at its spaces, because SVG does not.
 *
 * @param room width of a line, in the units of `size`
 * @param size height of the letters
 * @returns at least one line; a word longer than a line stands alone on its own
 */
export function wrapWords(text: string, room: number, size: number, isBold: boolean): readonly string[] {
  const longest = Math.floor(room / (size * (isBold ? BOLD_LETTER : LETTER)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > longest) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
