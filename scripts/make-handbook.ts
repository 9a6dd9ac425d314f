/* Prints the built site as one PDF. Options: --dir FOLDER, --out FILE. Environment: SITE_URL, BASE_PATH as for the build. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { handbookChapters } from '#domain/handbook/chapters.ts';
import { contentsEntries, contentsHtml } from '#domain/handbook/contents.ts';
import { joinHandbook } from '#domain/handbook/join-handbook.ts';
import { parseValidity } from '#domain/handbook/validity.ts';
import { findChromium } from './find-chromium.ts';
import { openHandbook } from './open-handbook.ts';
import { readPdf } from './read-pdf.ts';
import { readPages } from './read-site.ts';
import { todayInVietnam } from './today.ts';

const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, out: { type: 'string' } },
});
const folder = values.dir;
const out = values.out ?? path.join(folder, 'so-tay-34.pdf');
const chromium = findChromium();
const chapters = handbookChapters(readPages(folder));
if (chapters.length === 0 || chromium === undefined) {
  console.error(
    chromium === undefined
      ? 'Chưa có Chromium để in. / No Chromium to print with.'
      : `Chưa có trang nào trong ${folder}: hãy chạy “npm run build” trước. / Run "npm run build" first.`,
  );
  process.exit(1);
}

const base = process.env['BASE_PATH'] ?? '/';
const documents = chapters
  .filter(({ address }) => /^\/van-ban\/./u.test(address))
  .map(({ path: page }) =>
    parseValidity(readFileSync(path.join(folder, path.dirname(page), 'van-ban.json'), 'utf8')),
  );
const html = joinHandbook({
  chapters,
  documents,
  style: readFileSync('src/styles/handbook.css', 'utf8'),
  base,
  site: process.env['SITE_URL'],
  today: todayInVietnam(),
});

const handbook = await openHandbook({ html, folder, base, chromium });
try {
  const entries = contentsEntries(await handbook.headings());
  // Once to learn the pages, once to say them; digits have room from the start, so nothing may move.
  const { places: pages } = await readPdf(await handbook.print(contentsHtml(entries, new Map())));
  const second = await handbook.print(contentsHtml(entries, pages));
  const { places: after } = await readPdf(second);
  const moved = entries.filter(({ anchor }) => !pages.has(anchor) || pages.get(anchor) !== after.get(anchor));
  if (moved.length > 0) throw new Error(`no lasting page: ${moved.map(({ anchor }) => anchor).join(', ')}`);
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, second);
  console.log(`${out}: ${chapters.length} chương, ${(second.length / 1_000_000).toFixed(1)} MB`);
} finally {
  await handbook.close();
}
