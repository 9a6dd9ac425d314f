import type { Page } from 'playwright/test';
import { readPdf } from '../../scripts/read-pdf.ts';
import type { ReadPdf } from '../../scripts/read-pdf.ts';
import type { Sheet } from '../../src/domain/handbook/read-sheet.ts';

/** 30 mm in points. */
export const LEFT_MARGIN = (30 / 25.4) * 72;

const FOOT = /^Trang \d+ \/ \d+$/u;

/** Prints a page as the reader's own browser would, and reads the sheets. */
export async function printPage(page: Page, path: string): Promise<ReadPdf> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

/** The last line of a sheet above its page number. */
export function lastLine({ lines }: Sheet): string {
  return lines.findLast((line) => !FOOT.test(line)) ?? '';
}

/** Whether a line is a heading or the end of one broken over two lines. */
export function endsHeading(line: string, headings: readonly string[]): boolean {
  const isLong = line.includes(' ');
  return headings.some((heading) => heading === line || (isLong && heading.endsWith(` ${line}`)));
}

/** Headings paper shows, on one line each. */
export async function printedHeadings(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const headings = await page
    .locator('main :is(h1, h2, h3, h4, figcaption)')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
  await page.emulateMedia({ media: null });
  return headings.map((heading) => heading.replace(/\s+/gu, ' ').trim().normalize('NFC'));
}

/** All words paper shows of a page, but for its list of sources and its address, which the handbook has elsewhere. */
export async function printedWords(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const words: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const isElsewhere = parent?.closest('.source-list, .print-note, .visually-hidden, svg title');
      if (parent?.checkVisibility() && !isElsewhere) words.push(walker.currentNode.nodeValue ?? '');
    }
    return words.join('\n');
  });
}
