// @ts-check
/*
 * The one script that runs before anything is installed, on whatever Node the machine has (20 or newer). It is plain
 * JavaScript because Node 20 cannot read TypeScript. It installs what is missing, then hands over to the Node that
 * comes with the dependencies.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const task = process.argv[2] ?? 'start';

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  stop(
    `Cần Node 20 trở lên để chạy Sổ tay 34; máy này có Node ${process.versions.node}.`,
    `Node 20 or newer is needed; this machine has ${process.versions.node}.`,
  );
}

if (needsInstall()) {
  console.log('Đang cài các gói cần dùng (chỉ lần đầu)… / Installing dependencies (first time only)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const installed = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) {
    stop(
      'Không cài được các gói: hãy kiểm tra kết nối mạng tới kho npm rồi chạy lại.',
      'Could not install the dependencies: check the connection to the npm registry and run again.',
    );
  }
}

const pinnedNode = path.join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const binaries = path.join(root, 'node_modules', '.bin');
const result = spawnSync(
  existsSync(pinnedNode) ? pinnedNode : process.execPath,
  [path.join(root, 'scripts', `${task}.ts`), ...process.argv.slice(3)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: binaries + path.delimiter + (process.env['PATH'] ?? '') },
  },
);
process.exit(result.status ?? 1);

/** node_modules is missing, or older than the lock file. */
function needsInstall() {
  const stamp = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(stamp)) return true;
  return statSync(stamp).mtimeMs < statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

/**
 * @param {string} vietnamese
 * @param {string} english
 * @returns {never}
 */
function stop(vietnamese, english) {
  console.error(`\n${vietnamese}\n${english}`);
  process.exit(1);
}
