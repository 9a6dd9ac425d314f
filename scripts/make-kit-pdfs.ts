/*
 * Prints what members read the day before a meeting, one PDF a kit. Options: --dir FOLDER of the built site, --out
 * FOLDER for the files (beside the pages when not given). Environment: BASE_PATH as for the build.
 */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { joinBase } from '#domain/address/join-base.ts';
import { pagePaths } from '#domain/address/page-paths.ts';
import { findChromium } from './find-chromium.ts';
import { openPaper } from './open-paper.ts';

const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, out: { type: 'string' } },
});
const folder = values.dir;
const out = values.out ?? path.join(folder, 'sinh-hoat');
const kits = globSync('sinh-hoat/*/tai-lieu/index.html', { cwd: folder })
  .map((file) => file.split(path.sep)[1] ?? '')
  .sort();
const chromium = findChromium();
if (kits.length === 0 || chromium === undefined) {
  console.error(
    chromium === undefined
      ? 'Chưa có Chromium để in. / No Chromium to print with.'
      : `Chưa có bộ sinh hoạt nào trong ${folder}: hãy chạy “npm run build” trước. / Run "npm run build" first.`,
  );
  process.exit(1);
}

const base = process.env['BASE_PATH'] ?? '/';
const paper = await openPaper({ folder, base, chromium });
try {
  for (const kit of kits) {
    await paper.open(joinBase(base, pagePaths.handout(kit)));
    const file = path.join(out, kit, 'tai-lieu-sinh-hoat.pdf');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await paper.print());
    console.log(file);
  }
} finally {
  await paper.close();
}
