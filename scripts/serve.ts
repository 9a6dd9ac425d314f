/* Serves the built site on this machine. Options: --port N (the next free one when taken), --out-dir DIR. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { preview } from 'astro';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4321' }, 'out-dir': { type: 'string', default: 'dist' } },
});
const folder = values['out-dir'];
if (!existsSync(folder)) {
  console.error(`Chưa có thư mục ${folder}: hãy chạy “npm run build” trước. / Run "npm run build" first.`);
  process.exit(1);
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const server = await preview({
  root: '.',
  outDir: folder,
  logLevel: 'error',
  server: { port: Number(values.port), host: '127.0.0.1' },
});
const base = process.env['BASE_PATH'] ?? '/';
const address = `http://127.0.0.1:${server.port}${base.endsWith('/') ? base : `${base}/`}`;
console.log(
  `\nSổ tay 34 đang chạy tại: ${address}\nThe handbook is served at: ${address}\n(Ctrl+C để dừng / to stop)`,
);
await server.closed();
