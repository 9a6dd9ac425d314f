/* Weighs every page of a built site against the byte budget. Argument: FOLDER. Environment: BASE_PATH. */
import { overweight, totalBytes } from '#domain/site/byte-budget.ts';
import type { PageBytes } from '#domain/site/byte-budget.ts';
import { weighPage } from './page-weight.ts';
import { readPages } from './read-site.ts';

const [folder = 'dist'] = process.argv.slice(2);
const base = process.env['BASE_PATH'] ?? '/';
const pages = readPages(folder).map(({ path }) => weighPage(folder, path, base));

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const heaviest = (measure: (page: PageBytes) => number) =>
  pages.reduce((most, page) => (measure(page) > measure(most) ? page : most));
for (const [name, measure] of [
  ['cả trang', totalBytes],
  ['mã', (page: PageBytes) => page.script],
  ['mã phần tương tác', (page: PageBytes) => page.island],
] as const) {
  const page = heaviest(measure);
  console.log(`nặng nhất, ${name}: ${kilobytes(measure(page))} kB, /${page.path} (${page.words} chữ)`);
}
const faults = pages.flatMap(overweight);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 || pages.length === 0 ? 1 : 0;
