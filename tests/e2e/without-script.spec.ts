import { expect, test } from 'playwright/test';
import { decks, readingPages } from './site-pages.ts';

test.use({ javaScriptEnabled: false });

test('every page reads without script', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of readingPages) {
    await page.goto(path);
    await expect(page.locator('h1'), path).toBeVisible();
    const words = (await page.locator('main').innerText()).split(/\s+/u).length;
    expect(words, path).toBeGreaterThan(30);
  }
});

test('no button is offered that only script could answer', async ({ page }) => {
  for (const path of ['/van-ban/nghi-dinh-73/', '/bieu-hien/', '/viec-can-lam/can-lay-y-kien/']) {
    await page.goto(path);
    await expect(page.getByRole('link', { name: /^Trình chiếu F9/u }), path).toBeVisible();
    await expect(page.getByRole('button', { name: 'In trang này' }), path).toHaveCount(0);
  }
});

test('a quiz without script shows every question and folds the answers away', async ({ page }) => {
  await page.goto('/tu-kiem-tra/nhan-dien/');
  const questions = page.locator('.quiz-item:visible');
  expect(await questions.count()).toBeGreaterThanOrEqual(12);
  const answer = questions.first().locator('details');
  await expect(answer.locator('ul').first()).toBeHidden();
  await answer.locator('summary').click();
  await expect(answer.getByText('Đúng:').first()).toBeVisible();
});

test('a deck without script is a page with all its screens', async ({ page }) => {
  for (const path of decks.slice(0, 3)) {
    await page.goto(path);
    await expect(page.locator('.screen').first()).toBeVisible();
  }
});
