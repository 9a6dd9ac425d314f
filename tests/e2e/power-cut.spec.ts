import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { chromium, expect, test } from 'playwright/test';
import type { BrowserContext, Page } from 'playwright/test';

const KIT = '/trinh-chieu/lam-quen-chi-thi-34/?phut=20&ban-dieu-khien=1';
const placeIn = (page: Page) => page.locator('.console-now .stage-count');

/** Ends every process of a browser at once, as a power cut does: nothing is closed or written any more. */
function cutPower(profile: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
    if (commandOf(pid).includes(`--user-data-dir=${profile}`)) execFileSync('kill', ['-9', pid]);
  }
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // It ended meanwhile.
    return '';
  }
}

function start(profile: string, baseURL: string | undefined): Promise<BrowserContext> {
  const executablePath = process.env['CHROMIUM_PATH'];
  return chromium.launchPersistentContext(profile, {
    viewport: { width: 1366, height: 768 },
    ...(baseURL === undefined ? {} : { baseURL }),
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}

test('after a power cut: the same step, the same counts, the same time in each part', async ({ baseURL }) => {
  test.skip(process.platform !== 'linux', 'finds the processes of the browser in /proc');
  const profile = test.info().outputPath('profile');
  const before = await start(profile, baseURL);
  const page = await before.newPage();
  await page.goto(KIT);
  await expect(placeIn(page)).toHaveText(/^1\//u);
  for (let press = 0; press < 20 && (await page.locator('.counts').count()) === 0; press++) {
    const place = await placeIn(page).innerText();
    await page.keyboard.press('PageDown');
    await expect(placeIn(page)).not.toHaveText(place);
  }
  await page.locator('.counts input').nth(0).fill('23');
  await page.locator('.counts input').nth(1).fill('8');
  const place = await placeIn(page).innerText();
  // Long enough for the clock to be seen running.
  await expect(page.locator('.agenda [aria-current="step"] small')).toContainText('0:03');
  cutPower(profile);

  const after = await start(profile, baseURL);
  const again = await after.newPage();
  await again.goto(KIT);
  await expect(placeIn(again)).toHaveText(place);
  await expect(again.locator('.counts input').nth(0)).toHaveValue('23');
  await expect(again.locator('.counts input').nth(1)).toHaveValue('8');
  await expect(again.locator('.agenda [aria-current="step"] small')).toContainText(/0:0[3-9]|0:1\d/u);
  await after.close();
});
