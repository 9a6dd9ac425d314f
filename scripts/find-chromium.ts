import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** The browser without its windows: the tests take half the time in it. */
const SHELL = '/usr/bin/chromium-headless-shell';
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/**
 * Finds a Chromium for the browser tests: the one CHROMIUM_PATH names, Debian's headless one (installed now where that
 * is allowed), one on the machine, Playwright's own, or Debian's whole package.
 *
 * @returns its path, or undefined when none can be had
 */
export function findChromium(): string | undefined {
  return (
    firstOf([process.env['CHROMIUM_PATH'], SHELL]) ??
    installed('chromium-headless-shell', [SHELL]) ??
    firstOf([...INSTALLED, chromium.executablePath()]) ??
    installed('chromium', INSTALLED)
  );
}

function firstOf(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && existsSync(path));
}

/** Only as root on Debian: anywhere else a person decides what is installed. */
function installed(name: string, paths: readonly string[]): string | undefined {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  console.log(`Đang cài ${name} của Debian… / Installing Debian’s ${name}…`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const isThere = apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', name);
  return isThere ? firstOf(paths) : undefined;
}
