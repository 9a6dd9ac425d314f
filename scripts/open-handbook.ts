/// <reference lib="dom" />
// What is handed to `evaluate` runs in the browser.
import type { PrintedHeading } from '#domain/handbook/contents.ts';
import { openPaper } from './open-paper.ts';

/** The joined handbook and the built site whose styles and fonts it uses. */
interface JoinedHandbook {
  readonly html: string;
  readonly folder: string;
  readonly base: string;
  /** Path of the browser. */
  readonly chromium: string;
}

/** Opens the handbook in a browser as paper shows it. The caller closes it. */
export async function openHandbook({ html, ...site }: JoinedHandbook) {
  const { page, open, print, close } = await openPaper({ ...site, pages: new Map([['/', html]]) });
  await open('/');

  return {
    close,
    /** The headings worth listing that paper shows: a chapter's title leads to the chapter. */
    headings: (): Promise<PrintedHeading[]> =>
      page.locator('.chapter :is(h1, h2):not(.gap h2, .card h2)').evaluateAll((found) =>
        found
          .filter((heading) => heading.checkVisibility() && (heading.tagName === 'H1' || heading.id !== ''))
          .map((heading) => ({
            anchor: heading.tagName === 'H1' ? (heading.closest('.chapter')?.id ?? '') : heading.id,
            title: heading.textContent.replace(/\s+/gu, ' ').trim(),
            level: heading.tagName === 'H1' ? 1 : 2,
          })),
      ),
    /** Prints with these contents: tagged, with bookmarks. */
    print: async (contents: string): Promise<Uint8Array> => {
      await page.locator('#muc-luc-in').evaluate((nav, list) => (nav.innerHTML = list), contents);
      return print();
    },
  };
}
