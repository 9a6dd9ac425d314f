/// <reference lib="dom" />
// What is handed to `evaluate` runs in the browser.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';

/** A built site, and pages made of it that are in no file. */
interface PaperSite {
  readonly folder: string;
  readonly base: string;
  /** Path of the browser. */
  readonly chromium: string;
  /** HTML by site path. */
  readonly pages?: ReadonlyMap<string, string>;
}

// Never asked: every request is answered from the folder.
const ORIGIN = 'http://so-tay.invalid';

/** Opens a browser that shows pages of the built site as paper does. The caller closes it. */
export async function openPaper({ folder, base, chromium: executablePath, pages = new Map() }: PaperSite) {
  const browser = await chromium.launch({
    executablePath,
    // Without hinting type is set as by a browser with windows: otherwise letters stand apart on paper.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const { pathname, origin } = new URL(route.request().url());
    const html = pages.get(pathname);
    if (html !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    const file = fileAt(path.join(folder, decodeURI(pathname).slice(base.replace(/\/$/u, '').length)));
    return origin === ORIGIN && file !== undefined
      ? route.fulfill({ path: file })
      : route.fulfill({ status: 404, body: '' });
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });

  return {
    page,
    close: () => browser.close(),
    /** Opens a page by its path on the site, the base included. */
    open: (address: string) => page.goto(ORIGIN + address, { waitUntil: 'load' }),
    /** Prints what is open: tagged, with bookmarks. */
    print: async (): Promise<Uint8Array> => {
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true });
    },
  };
}

function fileAt(place: string): string | undefined {
  if (!existsSync(place)) return undefined;
  return statSync(place).isDirectory() ? fileAt(path.join(place, 'index.html')) : place;
}
