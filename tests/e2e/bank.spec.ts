import { expect, test } from 'playwright/test';

const PAGE = '/bien-tap/ngan-hang/';

test('the bank is reached from the page on how the handbook is made', async ({ page }) => {
  await page.goto('/lam-so-tay/');
  await page.getByRole('link', { name: 'các bảng của ngân hàng câu hỏi' }).click();
  await expect(page).toHaveURL(PAGE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ngân hàng câu hỏi');
});

test('it says plainly that no person has reviewed the questions', async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.locator('[data-review]')).toContainText('Chưa có người nào thẩm định');
});

test('every table says what it counts, and every number has a row and a column', async ({ page }) => {
  await page.goto(PAGE);
  const tables = page.getByRole('table');
  expect(await tables.count()).toBeGreaterThanOrEqual(10);
  for (const table of await tables.all()) {
    await expect(table.locator('caption')).toHaveText(/\S/u);
    const columns = await table.getByRole('columnheader').count();
    for (const row of await table.locator('tbody tr').all()) {
      await expect(row.getByRole('rowheader')).toHaveCount(1);
      await expect(row.getByRole('cell')).toHaveCount(columns - 1);
    }
  }
});

test('on a phone each row is a card that repeats the words of its columns', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(PAGE);
  const row = page.locator('section:has(#bieu-hien) tbody tr').first();
  expect(await row.evaluate((element) => getComputedStyle(element).display)).toBe('block');
  const shown = await row
    .locator('td')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(shown).toContain('thuộc biểu hiện');
});

test('each minimal pair leads to the pages of its behaviours', async ({ page, request }) => {
  await page.goto(PAGE);
  const pairs = page.locator('section:has(#cap-doi-chieu) details');
  expect(await pairs.count()).toBeGreaterThanOrEqual(12);
  await pairs.first().locator('summary').click();
  const links = pairs.first().getByRole('link');
  await expect(links.first()).toBeVisible();
  const address = await links.first().getAttribute('href');
  expect((await request.get(address ?? '')).status()).toBe(200);
  expect(address).toMatch(/^\/bieu-hien\/hv\d\d-/u);
});

test('it stays out of the search index', async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
});
