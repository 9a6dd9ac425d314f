/// <reference lib="dom" />
// What is handed to `evaluate` runs in the browser.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import type { PrintedHeading } from '#domain/handbook/contents.ts';

/** The joined handbook and the built site whose styles and fonts it uses. */
interface JoinedHandbook {
  readonly html: string;
  readonly folder: string;
  readonly base: string;
  /** Path of the browser. */
  readonly chromium: string;
}

// Never asked: every request is answered from the folder.
const ORIGIN = 'http://so-tay.invalid';

/** Opens the handbook in a browser as paper shows it. The caller closes it. */
export async function openHandbook({ html, folder, base, chromium: executablePath }: JoinedHandbook) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const { pathname, href } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    const file = path.join(folder, decodeURI(pathname).slice(base.replace(/\/$/u, '').length));
    return href.startsWith(ORIGIN) && existsSync(file)
      ? route.fulfill({ path: file })
      : route.fulfill({ status: 404, body: '' });
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(ORIGIN, { waitUntil: 'load' });

  return {
    close: () => browser.close(),
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
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true });
    },
  };
}
