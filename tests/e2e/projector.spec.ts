import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';

const DECK = '/trinh-chieu/nghi-dinh-73/';
const countOf = (page: Page) => page.locator('.stage .stage-count');

async function open(page: Page, path: string): Promise<string> {
  await page.goto(path);
  await expect(countOf(page)).toHaveText(/^\d+\/\d+/u);
  return (await countOf(page).innerText()).split('/')[1]?.split(' ')[0] ?? '';
}

test('keys and clickers move, cover and leave', async ({ page }) => {
  const total = await open(page, DECK);
  const expectStep = (step: number | string) =>
    expect(countOf(page)).toHaveText(new RegExp(`^${step}/${total}`, 'u'));
  await page.keyboard.press('ArrowRight');
  await expectStep(2);
  await page.keyboard.press('Space');
  await expectStep(3);
  await page.keyboard.press('PageUp');
  await expectStep(2);
  await page.keyboard.press('End');
  await expectStep(total);
  await page.keyboard.press('Home');
  await expectStep(1);
  await page.keyboard.press('ArrowLeft');
  await expectStep(1);
  const cover = page.locator('.stage-cover');
  await page.keyboard.press('b');
  await expect(cover).toHaveAttribute('data-cover', 'black');
  await page.keyboard.press('.');
  await expect(cover).toHaveCount(0);
  await page.keyboard.press('w');
  await expect(cover).toHaveAttribute('data-cover', 'white');
  // The first press after a pause only brings the screen back.
  await page.keyboard.press('PageDown');
  await expect(cover).toHaveCount(0);
  await expectStep(1);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/van-ban\/nghi-dinh-73\/#/u);
});

test('F5 starts and never loads the page anew', async ({ page }) => {
  await open(page, DECK);
  await page.evaluate(() => {
    document.body.dataset['mark'] = 'here';
  });
  await page.keyboard.press('PageDown');
  for (const key of ['F5', 'Shift+F5', 'F5']) {
    await page.keyboard.press(key);
    await expect(page.locator('body')).toHaveAttribute('data-mark', 'here');
    await expect(countOf(page)).toHaveText(/^2\//u);
  }
});

test('overview, jump by number, help and full text open, lead on and close', async ({ page }) => {
  await open(page, DECK);
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('o');
  await dialog.getByRole('button', { name: /^4\. /u }).click();
  await expect(countOf(page)).toHaveText(/^4\//u);
  await page.keyboard.press('g');
  await dialog.getByRole('spinbutton').fill('6');
  await page.keyboard.press('Enter');
  await expect(countOf(page)).toHaveText(/^6\//u);
  await page.keyboard.press('d');
  await expect(dialog.getByRole('heading', { name: 'Đọc đủ phần này' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(countOf(page)).toHaveText(/^6\//u);
});

test('single characters can be switched off and stay off', async ({ page }) => {
  await open(page, DECK);
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(countOf(page)).toHaveText(/^1\//u);
  await page.keyboard.press('b');
  await page.keyboard.press('PageDown');
  await expect(countOf(page)).toHaveText(/^2\//u);
  await expect(page.locator('.stage-cover')).toHaveCount(0);
});

test('a reload comes back to the same screen', async ({ page }) => {
  await open(page, '/trinh-chieu/muoi-bieu-hien/');
  for (let press = 0; press < 4; press++) await page.keyboard.press('PageDown');
  const before = await countOf(page).innerText();
  expect(before).toMatch(/^5\//u);
  await page.reload();
  await expect(countOf(page)).toHaveText(before);
});

test('one key projects the page, and a part can be opened by its address', async ({ page }) => {
  await page.goto('/van-ban/quy-dinh-124/');
  await page.keyboard.press('F9');
  await expect(page).toHaveURL(/\/trinh-chieu\/quy-dinh-124\//u);
  await expect(page.locator('.stage .stage-notice')).toContainText('HẾT HIỆU LỰC từ 30/8/2025');
  await open(page, `${DECK}#dieu-8`);
  await expect(page.locator('.stage .stage-part')).toContainText('Điều 8');
});
