/** A run of letters on a sheet, as a PDF reader gives it. */
export interface SheetPiece {
  readonly str: string;
  readonly hasEOL: boolean;
  /** Of its six numbers the last two are x and y in points, from the lower left corner. */
  readonly transform: readonly number[];
}

/** One printed sheet. */
export interface Sheet {
  /** All words in NFC, in the order in which they were drawn. */
  readonly text: string;
  /** The same words line by line, from top to bottom. */
  readonly lines: readonly string[];
  /** Distance of the leftmost word from the left edge in points (72 to the inch); infinite on an empty sheet. */
  readonly left: number;
}

/**
 * Puts the pieces of a sheet together. A word may come in several pieces; where words part, the reader gives a piece of
 * white space or the end of a line.
 */
export function readSheet(pieces: readonly SheetPiece[]): Sheet {
  const words = pieces.filter(({ str }) => str.trim() !== '');
  const byHeight = new Map<number, SheetPiece[]>();
  for (const piece of pieces) {
    const height = Math.round((piece.transform[5] ?? 0) / 2);
    byHeight.set(height, [...(byHeight.get(height) ?? []), piece]);
  }
  const lines = [...byHeight.entries()].toSorted(([a], [b]) => b - a).map(([, line]) => textOf(line));
  return {
    text: textOf(pieces),
    lines: lines.map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== ''),
    left: Math.min(...words.map(({ transform }) => transform[4] ?? 0)),
  };
}

function textOf(pieces: readonly SheetPiece[]): string {
  return pieces
    .map(({ str, hasEOL }) => str + (hasEOL ? '\n' : ''))
    .join('')
    .normalize('NFC');
}
