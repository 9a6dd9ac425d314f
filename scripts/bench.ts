/* `npm run bench` (after a build): weights and times as ratios, for comparing; it fails nothing. */
import { readFileSync } from 'node:fs';
import { parseMdx } from '#domain/document/parse.ts';
import { totalBytes } from '#domain/site/byte-budget.ts';
import { fold } from '#domain/text/fold.ts';
import { weighPage } from './page-weight.ts';

const PAGES = [
  '.',
  'van-ban/nghi-dinh-73',
  'van-ban/quy-dinh-366',
  'tu-kiem-tra/nhan-dien',
  'trinh-chieu/nghi-dinh-73',
];
/** A Starlight page of about 1,200 words with system fonts, measured for the project's design. */
const STARLIGHT_BYTES = 46_000;

console.log('First visit, brotli, kB            html    css     js   font  total  ÷ Starlight page');
for (const page of PAGES) {
  const weight = weighPage('dist', `${page}/index.html`);
  const total = totalBytes(weight);
  const cells = [weight.html, weight.css, weight.script, weight.font, total]
    .map((bytes) => (bytes / 1000).toFixed(1).padStart(6))
    .join(' ');
  console.log(`${page.padEnd(32)} ${cells}  ${(total / STARLIGHT_BYTES).toFixed(2)}`);
}

const text = readFileSync('content/documents/nghi-dinh-73.mdx', 'utf8');
const unit = time(() => text.normalize('NFD'));
console.log('\nTime as a multiple of NFD of the same text');
console.log(`fold()      ${(time(() => fold(text)) / unit).toFixed(1)}`);
console.log(`parseMdx()  ${(time(() => parseMdx(text)) / unit).toFixed(1)}`);

/** Milliseconds of the fastest of 20 runs. */
function time(run: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 20 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
