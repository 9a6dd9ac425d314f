/* `npm test`: every check there is, in the order in which a fault is cheapest to find. */
import { findChromium } from './find-chromium.ts';
import { commandPath, runNode } from './run-step.ts';

const chromium = findChromium();
if (chromium === undefined) {
  console.error(
    'Chưa có Chromium để kiểm thử: hãy cài Chromium hoặc Chrome, hoặc đặt biến CHROMIUM_PATH tới tệp chạy.\n' +
      'No Chromium for the browser tests: install Chromium or Chrome, or set CHROMIUM_PATH to its program file.',
  );
  process.exit(1);
}

const subPath = { BASE_PATH: '/so-tay/' };
const steps: readonly { name: string; args: readonly string[]; env?: Readonly<Record<string, string>> }[] = [
  { name: 'format', args: [commandPath('prettier'), '--check', '.', '--log-level', 'warn'] },
  // Also writes the types of the content, which the linter needs.
  { name: 'types', args: [commandPath('astro'), 'check', '--minimumFailingSeverity', 'hint'] },
  { name: 'lint', args: [commandPath('eslint'), '.', '--max-warnings', '0'] },
  { name: 'layers', args: ['scripts/lint-layers.ts'] },
  { name: 'content', args: ['scripts/lint-content.ts', '--count-warnings'] },
  { name: 'types of the domain', args: [commandPath('tsc'), '--noEmit', '-p', 'src/domain'] },
  { name: 'types of the scripts', args: [commandPath('tsc'), '--noEmit', '-p', 'scripts'] },
  { name: 'units', args: [commandPath('vitest'), 'run'] },
  { name: 'build under a sub-path', args: ['scripts/build.ts', '--out-dir', 'dist/so-tay'], env: subPath },
  { name: 'links under a sub-path', args: ['scripts/check-site.ts', 'dist/so-tay', '/so-tay/'] },
  { name: 'build', args: ['scripts/build.ts'] },
  { name: 'links', args: ['scripts/check-site.ts', 'dist', '/'] },
  { name: 'browser tests', args: [commandPath('playwright'), 'test'], env: { CHROMIUM_PATH: chromium } },
];

const started = Date.now();
for (const [done, { name, args, env }] of steps.entries()) {
  console.log(`\n=== ${name}`);
  if (!runNode(args, { ASTRO_TELEMETRY_DISABLED: '1', ...env })) {
    console.error(`\nDừng ở bước “${name}”. / Stopped at "${name}".\nchecks: ${done} passed, 1 failed`);
    process.exit(1);
  }
}
console.log(
  `\nXong sau ${Math.round((Date.now() - started) / 1000)} giây.\nchecks: ${steps.length} passed, 0 failed`,
);
