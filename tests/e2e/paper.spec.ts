import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { LEFT_MARGIN, printPage } from './on-paper.ts';

const PAPER = '/tu-kiem-tra/kien-thuc-nghi-dinh-73/de-giay/';

const order = (page: Page, part: string) =>
  page.locator(`${part} [data-item]`).evaluateAll((all) => all.map((item) => item.getAttribute('data-item')));

test('a quiz prints as a sheet without answers and a key on a sheet of its own', async ({ page }) => {
  const { sheets } = await printPage(page, '/tu-kiem-tra/nhan-dien/de-giay/?ma=34');
  const keyAt = sheets.findIndex(({ text }) => text.includes('Đáp án: '));
  expect(keyAt).toBeGreaterThan(0);
  const sheet = sheets.slice(0, keyAt).map(({ text }) => text);
  const key = sheets.slice(keyAt).map(({ text }) => text);
  expect(sheet.join('\n')).toContain('Mã đề: 34');
  expect(key.join('\n')).toContain('Mã đề: 34');
  for (const { left } of sheets) expect(left).toBeGreaterThanOrEqual(LEFT_MARGIN);
  // The reasons stand on the key alone.
  const reasons = await page
    .locator('.paper-key .paper-letter')
    .evaluateAll((all) => all.map((letter) => letter.parentElement?.innerText.slice(3, 33) ?? ''));
  expect(reasons.length).toBe(12);
  const plain = (texts: readonly string[]) => texts.join(' ').replace(/\s+/gu, ' ');
  for (const reason of reasons) {
    expect(plain(sheet)).not.toContain(reason);
    expect(plain(key)).toContain(reason);
  }
});

test('the same seed gives the same order, which the key follows', async ({ page }) => {
  await page.goto(PAPER);
  const written = await order(page, '.paper-sheet');
  await page.getByLabel('Mã đề').fill('34');
  await page.getByRole('button', { name: 'Trộn theo mã' }).click();
  await expect(page).toHaveURL(/\?ma=34$/u);
  const shuffled = await order(page, '.paper-sheet');
  expect(shuffled).not.toEqual(written);
  expect(await order(page, '.paper-key')).toEqual(shuffled);
  const letters = () => page.locator('.paper-letter').allInnerTexts();
  const first = await letters();

  // The letter on the key is the place of the right option on the sheet.
  const places = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.paper-key [data-item]')].map((key) => {
      const options = document.querySelectorAll<HTMLElement>(
        `.paper-sheet [data-item="${key.dataset['item']}"] [data-option]`,
      );
      return 'ABCDE'[[...options].findIndex(({ dataset }) => dataset['option'] === key.dataset['key'])];
    }),
  );
  expect(first).toEqual(places);

  await page.getByRole('button', { name: 'Mã khác' }).click();
  await expect(page).not.toHaveURL(/\?ma=34$/u);
  await page.goto(`${PAPER}?ma=34`);
  await expect(page.locator('.paper-code').first()).toHaveText('Mã đề: 34');
  expect(await order(page, '.paper-sheet')).toEqual(shuffled);
  expect(await letters()).toEqual(first);
});

test('options that have an order keep it', async ({ page }) => {
  await page.goto(`${PAPER}?ma=7`);
  const ordered = page.locator('.paper-sheet [data-ordered]');
  expect(await ordered.count()).toBeGreaterThan(0);
  for (const item of await ordered.all()) {
    const ids = await item
      .locator('[data-option]')
      .evaluateAll((all) => all.map((option) => option.getAttribute('data-option')));
    expect(ids).toEqual([...ids].sort());
  }
});

for (const address of [`${PAPER}?ma=0`, `${PAPER}?ma=<b>`, `${PAPER}?ma=99999`]) {
  test(`${address} keeps the written order`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.paper-code').first()).toHaveText('Mã đề: gốc');
  });
}
