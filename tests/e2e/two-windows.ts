import { expect } from 'playwright/test';
import type { BrowserContext, Locator, Page } from 'playwright/test';

/** A kit of 20 minutes. */
export const KIT = '/trinh-chieu/lam-quen-chi-thi-34/?phut=20';
/** Which screen a window shows, stage or console. */
export const placeIn = (page: Page): Locator =>
  page.locator('.stage .stage-count, .console-now .stage-count').first();

/** Opens a kit, turns this window into the console and gives the window for the room. */
export async function openBoth(page: Page, context: BrowserContext): Promise<Page> {
  await page.goto(KIT);
  await expect(placeIn(page)).toHaveText(/^1\//u);
  await page.waitForLoadState('networkidle');
  const [audience] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(placeIn(audience)).toHaveText(/^1\//u);
  await expect(page.locator('.console')).toBeVisible();
  return audience;
}

/** Presses the clicker until the console asks for hands. */
export async function goToVote(page: Page): Promise<void> {
  for (let press = 0; press < 20; press++) {
    if ((await page.locator('.counts').count()) > 0) return;
    const before = await placeIn(page).innerText();
    await page.keyboard.press('PageDown');
    await expect(placeIn(page)).not.toHaveText(before);
  }
}
