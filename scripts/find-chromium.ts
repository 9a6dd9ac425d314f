import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const INSTALLED = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/**
 * Finds a Chromium for the browser tests: one on the machine, Playwright's own, or Debian's package, installed now.
 *
 * @returns its path, or undefined when none can be had
 */
export function findChromium(): string | undefined {
  return installedChromium() ?? (installOnDebian() ? installedChromium() : undefined);
}

function installedChromium(): string | undefined {
  return [...INSTALLED, chromium.executablePath()].find((path) => path !== undefined && existsSync(path));
}

/** Only as root on Debian: anywhere else a person decides what is installed. */
function installOnDebian(): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log('Đang cài Chromium của Debian… / Installing Debian’s Chromium…');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
}
