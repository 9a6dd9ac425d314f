import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { readSheet } from '#domain/handbook/read-sheet.ts';
import type { Sheet } from '#domain/handbook/read-sheet.ts';

/** A PDF as far as the handbook and its checks need it. */
export interface ReadPdf {
  readonly sheets: readonly Sheet[];
  /** The sheet of each named place, counted from 1. */
  readonly places: ReadonlyMap<string, number>;
}

/** Named places as a PDF keeps them: the page's object first, then where on it. */
const destinations = z.record(z.string(), z.tuple([z.object({ num: z.int(), gen: z.int() })], z.unknown()));

/** The document itself, for what `readPdf` does not tell. The caller ends its `loadingTask`. */
export function openPdf(bytes: Uint8Array) {
  // The reader takes the bytes away from their owner, so it gets a copy.
  return getDocumentProxy(Uint8Array.from(bytes));
}

/** Reads the words and named places of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await openPdf(bytes);
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    sheets.push(readSheet(items.flatMap((item) => ('str' in item ? [item] : []))));
  }
  const places = new Map<string, number>();
  for (const [name, place] of Object.entries(destinations.parse(await document.getDestinations())))
    places.set(name, (await document.getPageIndex(place[0])) + 1);
  await document.loadingTask.destroy();
  return { sheets, places };
}
