import { expect, test } from 'playwright/test';
import { decks } from './site-pages.ts';

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
/** Share of the screen's height below which text is not projected. */
const FLOOR = 0.04;

interface Measured {
  readonly count: string;
  readonly overflow: number;
  readonly sideways: number;
  readonly footBottom: number;
  readonly smallest: number;
}

/** Goes through all screens by the keys of the deck and measures each; within the page, because there are many. */
function measureScreens(): readonly Measured[] {
  const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const count = () => document.querySelector('.stage-count')?.textContent ?? '';
  const measured: Measured[] = [];
  press('Home');
  for (;;) {
    const stage = document.querySelector('deck-stage');
    const frame = document.querySelector('.stage-screen');
    if (!stage || !frame) throw new Error('no stage');
    const shown = [...stage.querySelectorAll('*')].filter(
      (element) =>
        element.checkVisibility() &&
        !element.closest('.visually-hidden') &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    const foot = document.querySelector('.stage-foot');
    measured.push({
      count: count(),
      overflow: frame.scrollHeight - frame.clientHeight,
      sideways: frame.scrollWidth - frame.clientWidth,
      footBottom: foot ? foot.getBoundingClientRect().bottom - window.innerHeight : 0,
      smallest: Math.min(...shown.map((element) => parseFloat(getComputedStyle(element).fontSize))),
    });
    const before = count();
    press('PageDown');
    if (count() === before) return measured;
  }
}

for (const path of decks) {
  test(`${path}: no screen overflows, no text is too small`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.stage-count')).toHaveText(/^\d+\/\d+$/u);
    const total = Number((await page.locator('.stage-count').innerText()).split('/')[1]);
    expect(total).toBeGreaterThan(1);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const measured = await page.evaluate(measureScreens);
      expect(measured.map(({ count }) => count)).toEqual(
        Array.from({ length: total }, (_, at) => `${at + 1}/${total}`),
      );
      for (const { count, overflow, sideways, footBottom, smallest } of measured) {
        const place = `${path} screen ${count} at ${size.width}×${size.height}`;
        expect(overflow, `overflow of ${place}`).toBeLessThanOrEqual(0);
        expect(sideways, `sideways overflow of ${place}`).toBeLessThanOrEqual(0);
        expect(footBottom, `foot of ${place}`).toBeLessThanOrEqual(0);
        expect(smallest, `text of ${place}`).toBeGreaterThanOrEqual(size.height * FLOOR - 0.01);
      }
    }
  });
}

test('keys and clickers move, black out and leave', async ({ page }) => {
  await page.goto('/trinh-chieu/nghi-dinh-73/');
  const count = page.locator('.stage-count');
  const total = (await count.innerText()).split('/')[1] ?? '';
  const expectScreen = (number: number | string) => expect(count).toHaveText(`${number}/${total}`);
  await page.keyboard.press('ArrowRight');
  await expectScreen(2);
  await page.keyboard.press('Space');
  await expectScreen(3);
  await page.keyboard.press('PageUp');
  await expectScreen(2);
  await page.keyboard.press('End');
  await expectScreen(total);
  await page.keyboard.press('Home');
  await expectScreen(1);
  await page.keyboard.press('ArrowLeft');
  await expectScreen(1);
  await page.keyboard.press('b');
  await expect(page.locator('.stage-black')).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.locator('.stage-black')).toBeHidden();
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/van-ban\/nghi-dinh-73\/#/u);
});

test('a reload comes back to the same screen', async ({ page }) => {
  await page.goto('/trinh-chieu/muoi-bieu-hien/');
  for (let press = 0; press < 4; press++) await page.keyboard.press('PageDown');
  const before = await page.locator('.stage-count').innerText();
  expect(before).toMatch(/^5\//u);
  await page.reload();
  await expect(page.locator('.stage-count')).toHaveText(before);
});

test('one key projects the page, and a part can be opened by its address', async ({ page }) => {
  await page.goto('/van-ban/quy-dinh-124/');
  await page.keyboard.press('F9');
  await expect(page).toHaveURL(/\/trinh-chieu\/quy-dinh-124\//u);
  await expect(page.locator('.stage-notice')).toContainText('HẾT HIỆU LỰC từ 30/8/2025');
  await page.goto('/trinh-chieu/nghi-dinh-73/#dieu-8');
  await expect(page.locator('.stage-part')).toContainText('Điều 8');
});
