/* Checks the words, builds the pages, then the search index. Environment: BASE_PATH, SITE_URL. Option: --out-dir DIR. */
import { parseArgs } from 'node:util';
import { commandPath, runNode } from './run-step.ts';

const { values } = parseArgs({ options: { 'out-dir': { type: 'string', default: 'dist' } } });
const folder = values['out-dir'];

const steps = [
  { name: 'kiểm tra nội dung', args: ['scripts/lint-content.ts', '--count-warnings'] },
  { name: 'xem ngày tra cứu', args: ['scripts/warn-stale.ts'] },
  { name: 'dựng trang', args: [commandPath('astro'), 'build', '--outDir', folder, '--silent'] },
  { name: 'lập chỉ mục tìm kiếm', args: ['scripts/index-search.ts', folder] },
  { name: 'ghi sơ đồ trang', args: ['scripts/write-sitemap.ts', folder] },
  { name: 'cân trang', args: ['scripts/check-weight.ts', folder] },
];

for (const { name, args } of steps) {
  console.log(`→ ${name}`);
  if (!runNode(args, { ASTRO_TELEMETRY_DISABLED: '1' })) {
    console.error(`Dừng ở bước “${name}”: xem lỗi ở trên. / Stopped at this step: see the error above.`);
    process.exit(1);
  }
}
