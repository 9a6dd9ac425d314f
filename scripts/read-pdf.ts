import { getDocumentProxy } from 'unpdf';

/** One sheet of a PDF. */
export interface ReadSheet {
  /** All words, in the order in which they were drawn. */
  readonly text: string;
  /** The same words line by line, from top to bottom. */
  readonly lines: readonly string[];
  /** Distance of the leftmost word from the left edge, in points (72 to the inch). */
  readonly left: number;
}

/** A PDF as far as the handbook and its checks need it. */
export interface ReadPdf {
  readonly sheets: readonly ReadSheet[];
  /** The sheet of each named place, counted from 1. */
  readonly places: ReadonlyMap<string, number>;
}

interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  /** Of its six numbers the last two are x and y, from the lower left corner. */
  readonly transform: readonly number[];
}

/** The document itself, for what `readPdf` does not tell. The caller ends its `loadingTask`. */
export function openPdf(bytes: Uint8Array) {
  // The reader takes the bytes away from their owner, so it gets a copy.
  return getDocumentProxy(Uint8Array.from(bytes));
}

/** Reads the words and named places of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await openPdf(bytes);
  const sheets: ReadSheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    sheets.push(readSheet(items.flatMap((item) => ('str' in item ? [item] : []))));
  }
  const places = new Map<string, number>();
  for (const [name, [page]] of Object.entries(await document.getDestinations()))
    places.set(name, (await document.getPageIndex(page)) + 1);
  await document.loadingTask.destroy();
  return { sheets, places };
}

function readSheet(pieces: readonly Piece[]): ReadSheet {
  const words = pieces.filter(({ str }) => str.trim() !== '');
  const byHeight = Map.groupBy(pieces, ({ transform }) => Math.round((transform[5] ?? 0) / 2));
  const lines = [...byHeight.entries()].toSorted(([a], [b]) => b - a).map(([, line]) => textOf(line));
  return {
    text: textOf(pieces),
    lines: lines.map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== ''),
    left: Math.min(...words.map(({ transform }) => transform[4] ?? 0)),
  };
}

/** A word may come in several pieces; where words part the reader gives a piece of white space or an end of line. */
function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ str, hasEOL }) => str + (hasEOL ? '\n' : ''))
    .join('')
    .normalize('NFC');
}
