import qrcode from 'qrcode-generator';

/** A QR code as one SVG path on a grid of `size` × `size` squares, the quiet zone of four squares included. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

const QUIET = 4;

/**
 * Draws a text as a QR code that stays readable with 15 % of it damaged.
 *
 * @param text an address; anything beyond ASCII must be escaped already
 * @throws when the text is longer than a QR code holds (2,331 bytes)
 */
export function qrPath(text: string): QrPath {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (!code.isDark(row, column)) continue;
      const start = column;
      while (column + 1 < count && code.isDark(row, column + 1)) column++;
      const width = column - start + 1;
      path += `M${start + QUIET} ${row + QUIET}h${width}v1h-${width}z`;
    }
  }
  return { size: count + 2 * QUIET, path };
}
