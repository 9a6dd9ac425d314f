import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { handbookChapters } from '../../src/domain/handbook/chapters.ts';
import { wordCoverage } from '../../src/domain/handbook/word-coverage.ts';
import { openPdf, readPdf } from '../../scripts/read-pdf.ts';
import type { ReadPdf } from '../../scripts/read-pdf.ts';
import { readPages } from '../../scripts/read-site.ts';
import { endsHeading, lastLine, LEFT_MARGIN, printedHeadings, printedWords } from './on-paper.ts';

const chapters = handbookChapters(readPages('dist'));

/** Words of the pages that must stand in the print. */
const LEAST_COVERAGE = 0.995;

// One print for all tests.
test.describe.configure({ mode: 'serial' });
let bytes = new Uint8Array();
let read: ReadPdf = { sheets: [], places: new Map() };

test('the handbook prints: left margin, page numbers, the state of a superseded document', async () => {
  // Two prints of a whole book on a busy machine.
  test.setTimeout(300_000);
  const file = path.join(test.info().outputDir, 'so-tay-34.pdf');
  execFileSync(process.execPath, ['scripts/make-handbook.ts', '--out', file], { stdio: 'inherit' });
  bytes = new Uint8Array(readFileSync(file));
  read = await readPdf(bytes);
  expect(read.sheets.length).toBeGreaterThan(chapters.length);
  for (const [at, { lines, left }] of read.sheets.entries()) {
    expect(left, `sheet ${at + 1}`).toBeGreaterThanOrEqual(LEFT_MARGIN);
    if (at > 0) expect(lines, `sheet ${at + 1}`).toContain(`Trang ${at + 1} / ${read.sheets.length}`);
  }
  const mark = 'Quy định 124-QĐ/TW: HẾT HIỆU LỰC từ 30/8/2025, nay dùng Quy định 366-QĐ/TW';
  const marked = read.sheets.flatMap(({ lines }, at) => (lines[0] === mark ? [at + 1] : []));
  const from = read.places.get('van-ban-quy-dinh-124') ?? 0;
  const until = Math.min(
    ...[...read.places].flatMap(([name, at]) => (at > from && !name.includes('--') ? [at] : [])),
  );
  expect(marked).toEqual(Array.from({ length: until - from }, (_, at) => from + at));
  expect(marked.length).toBeGreaterThan(5);
});

test('it is tagged, in Vietnamese, with a title and bookmarks', async () => {
  const document = await openPdf(bytes);
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({ Title: 'Sổ tay 34', Language: 'vi' });
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  const tree = await (
    await document.getPage(read.places.get(chapters[0]?.anchor ?? '') ?? 1)
  ).getStructTree();
  expect(JSON.stringify(tree)).toMatch(/"role":"(?:P|H\d|L)"/u);
  const titles = (await document.getOutline()).map(({ title }) => title);
  expect(titles.slice(0, 2)).toEqual(['Sổ tay 34', 'Mục lục']);
  expect(titles).toHaveLength(chapters.length + 2);
  await document.loadingTask.destroy();
});

test('the contents name every chapter and the page on which it stands', () => {
  const first = read.places.get(chapters[0]?.anchor ?? '') ?? 0;
  const lines = read.sheets.slice(1, first - 1).flatMap((sheet) => sheet.lines);
  const entries: { title: string; page: number }[] = [];
  let begun = '';
  for (const line of lines.filter((line) => line !== 'Mục lục' && !line.startsWith('Trang '))) {
    const [, title = '', page] = /^(.*?)\s*(\d+)$/u.exec(line) ?? [undefined, line];
    begun = `${begun} ${title}`.trim();
    if (page === undefined) continue;
    entries.push({ title: begun, page: Number(page) });
    begun = '';
  }
  expect(entries.length).toBeGreaterThan(chapters.length * 2);
  for (const { title, page } of entries) {
    const words = (read.sheets[page - 1]?.lines ?? []).join(' ');
    expect(words, `“${title}” on page ${page}`).toContain(title);
  }
  const pages = entries.map(({ page }) => page);
  for (const { anchor, path: file } of chapters) expect(pages, file).toContain(read.places.get(anchor));
});

test('it holds the words of the pages, and no sheet ends in a heading', async ({ page }) => {
  const words: string[] = [];
  const headings: string[] = [];
  for (const { address } of chapters) {
    await page.goto(address);
    words.push(await printedWords(page));
    headings.push(...(await printedHeadings(page)));
  }
  // From the first chapter on: the contents would lend their words a second time.
  const first = read.places.get(chapters[0]?.anchor ?? '') ?? 1;
  const printed = read.sheets.slice(first - 1).map(({ text }) => text);
  const { share, total, missing } = wordCoverage(words.join('\n'), printed.join('\n'));
  console.log(`words of the pages in the handbook: ${(share * 100).toFixed(2)} % of ${total}`);
  expect(share, `missing: ${missing.join(' ')}`).toBeGreaterThanOrEqual(LEAST_COVERAGE);
  const hanging = read.sheets
    .map((sheet, at) => `${at + 1}: ${lastLine(sheet)}`)
    .filter((line) => endsHeading(line.replace(/^\d+: /u, ''), headings));
  expect(hanging).toEqual([]);
});
