import { expect, test } from 'playwright/test';
import { keep, openDialog, openPage } from './search-places.ts';

test('queries really used are offered again, newest first, once each', async ({ page }) => {
  const place = await openPage(page);
  const field = place.getByRole('searchbox');
  for (const query of ['nd73', 'ne tranh', 'Né tránh', 'ND73']) {
    await field.fill(query);
    await page.keyboard.press('Enter');
  }
  // Typed only, not used.
  await field.fill('tham quyen');
  await expect(place.locator('.result').first()).toBeVisible();
  await field.fill('uy ban nhan dan');
  await expect(place.locator('.result a').first()).toContainText('Thuật ngữ');
  await place.locator('.result a').first().click();
  await expect(page).toHaveURL(/thuat-ngu/u);

  const later = await openDialog(page);
  const recent = later.getByRole('list', { name: 'Tìm gần đây' }).getByRole('listitem');
  await expect(recent).toHaveText(['uy ban nhan danXóa', 'ND73Xóa', 'Né tránhXóa']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(later.getByRole('searchbox')).toHaveValue('ND73');
  await expect(later.locator('.result').first()).toBeVisible();
  await expect(recent).toHaveCount(0);
});

test('one is erased by keyboard, then all; what was erased stays said', async ({ page }) => {
  await keep(page, JSON.stringify({ version: 1, queries: ['nd73', 'né tránh', 'UBND'] }));
  const place = await openPage(page);
  const queries = place.getByRole('list', { name: 'Tìm gần đây' }).getByRole('listitem');
  await expect(queries).toHaveCount(3);
  await place.getByRole('button', { name: 'Xóa “nd73”' }).focus();
  await page.keyboard.press('Enter');
  await expect(place.getByText('Đã xóa “nd73”.')).toBeVisible();
  await expect(queries).toHaveCount(2);
  await expect(place.getByRole('button', { name: 'Xóa “né tránh”' })).toBeFocused();
  await page.reload();
  await expect(queries).toHaveCount(2);

  await place.getByRole('button', { name: 'Xóa tất cả' }).focus();
  await page.keyboard.press('Enter');
  const said = place.getByText('Đã xóa 2 lần tìm gần đây.');
  await expect(said).toBeVisible();
  expect(await said.getAttribute('aria-live')).toBe('polite');
  await expect(queries).toHaveCount(0);
  await expect(place.getByRole('searchbox')).toBeFocused();
  // Longer than any wait of the panel: nothing drawn later may take the words away.
  await page.waitForTimeout(1_000);
  await expect(said).toBeVisible();
  await page.reload();
  await expect(place).toHaveAttribute('data-ready', '');
  await expect(queries).toHaveCount(0);
});

test('on a shared machine nothing is remembered, and what was is erased', async ({ page }) => {
  await keep(page, JSON.stringify({ version: 1, queries: ['nd73'] }));
  const place = await openPage(page);
  const choice = place.getByRole('checkbox', { name: 'Không nhớ trên máy này' });
  await choice.check();
  await expect(place.getByText(/Đã xóa 1 lần tìm/u)).toBeVisible();
  await place.getByRole('searchbox').fill('né tránh');
  await page.keyboard.press('Enter');
  await expect(place.locator('.result').first()).toBeVisible();
  await openPage(page);
  await expect(choice).toBeChecked();
  await expect(place.getByRole('list', { name: 'Tìm gần đây' })).toHaveCount(0);
});

for (const damaged of ['{', '{"version":9,"queries":["nd73"]}', '7']) {
  test(`damaged storage (${damaged}) shows no recent queries and does no harm`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await keep(page, damaged);
    const place = await openPage(page);
    await expect(place.getByRole('list', { name: 'Tìm gần đây' })).toHaveCount(0);
    await place.getByRole('searchbox').fill('né tránh');
    await page.keyboard.press('Enter');
    await place.getByRole('searchbox').fill('');
    await expect(place.getByRole('list', { name: 'Tìm gần đây' }).getByRole('listitem')).toHaveCount(1);
    expect(faults).toEqual([]);
  });
}

test('blocked storage: no recent queries, no choice to make, no error', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  const place = await openPage(page);
  await place.getByRole('searchbox').fill('né tránh');
  await page.keyboard.press('Enter');
  await expect(place.locator('.result').first()).toBeVisible();
  await place.getByRole('searchbox').fill('');
  await expect(place.locator('.result')).toHaveCount(0);
  await expect(place.getByRole('checkbox')).toHaveCount(0);
  expect(faults).toEqual([]);
});
