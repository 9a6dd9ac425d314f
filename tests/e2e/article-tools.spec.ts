import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { findViolations } from './find-violations.ts';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function openShare(page: Page, name: string): Promise<void> {
  const link = page.getByRole('link', { name: `Liên kết đến: ${name}`, exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
}

test('address and citation of a clause are copied by keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/van-ban/nghi-dinh-73/');
  await openShare(page, 'khoản 1 Điều 8');
  const dialog = page.getByRole('dialog', { name: 'Chia sẻ: Khoản 1. Cuộc họp xem xét' });
  await expect(dialog.getByLabel('Địa chỉ')).toHaveValue(/\/van-ban\/nghi-dinh-73\/#dieu-8-khoan-1$/u);
  await dialog.getByRole('button', { name: 'Chép liên kết' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Đã chép liên kết');
  expect(await clipboard(page)).toMatch(/^http.+\/van-ban\/nghi-dinh-73\/#dieu-8-khoan-1$/u);
  await dialog.getByRole('button', { name: 'Chép cách dẫn' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Đã chép cách dẫn');
  expect(await clipboard(page)).toBe('Điều 8 khoản 1 Nghị định 73/2023/NĐ-CP, theo Sổ tay 34');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('link', { name: 'Liên kết đến: khoản 1 Điều 8', exact: true })).toBeFocused();
});

test('a citation of a replaced document says since when it is replaced', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/van-ban/quy-dinh-124/');
  await openShare(page, 'Điều 6');
  await page.getByRole('button', { name: 'Chép cách dẫn' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Đã chép cách dẫn');
  expect(await clipboard(page)).toBe(
    'Điều 6 Quy định 124-QĐ/TW (đã hết hiệu lực từ 30/8/2025), theo Sổ tay 34',
  );
});

test('one dialog serves all articles, its code black on white in the dark too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/van-ban/nghi-dinh-73/');
  await openShare(page, 'Điều 8');
  const code = page.getByRole('dialog').getByRole('img', { name: /^Mã QR: .+#dieu-8$/u });
  await expect(code).toBeVisible();
  await expect(code).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(code.locator('path')).toHaveCSS('fill', 'rgb(0, 0, 0)');
  expect((await code.boundingBox())?.width).toBeGreaterThanOrEqual(200);
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
  await openShare(page, 'Điều 7');
  await expect(page.getByRole('dialog').getByRole('img')).toHaveAttribute('aria-label', /#dieu-7$/u);
  await expect(page.locator('dialog.share')).toHaveCount(1);
});

test('a code can be printed alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.setAttribute('data-printed', 'true');
    };
  });
  await page.goto('/van-ban/nghi-dinh-73/');
  await openShare(page, 'Điều 8');
  await page.getByRole('button', { name: 'In mã này' }).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.code-sheet')).toContainText('Điều 8 Nghị định 73/2023/NĐ-CP, theo Sổ tay 34');
  await expect(page.locator('.code-sheet svg')).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.code-sheet')).toHaveCount(0);
});

test('a printed page carries its code', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const code = document.querySelector('.print-note svg');
      document.documentElement.setAttribute('data-printed', code ? 'with code' : 'without code');
    };
  });
  await page.goto('/van-ban/nghi-dinh-73/');
  await page.keyboard.press('Control+p');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'with code');
  await page.emulateMedia({ media: 'print' });
  const code = page.locator('.print-note').getByRole('img');
  await expect(code).toBeVisible();
  await expect(code).toHaveAttribute('aria-label', /^Mã QR: http.+\/van-ban\/nghi-dinh-73\/$/u);
});

test('the room can scan the page behind the screen; Esc closes the code and not the deck', async ({
  page,
}) => {
  await page.goto('/trinh-chieu/nghi-dinh-73/#dieu-8');
  await expect(page.locator('.stage .stage-part')).toContainText('Điều 8');
  const press = async () => {
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByRole('button', { name: 'mã QR của trang đọc' }).press('Enter');
  };
  await press();
  const dialog = page.getByRole('dialog', { name: 'Mã QR của trang đọc' });
  const code = dialog.getByRole('img', { name: /\/van-ban\/nghi-dinh-73\/#dieu-8$/u });
  await expect(code).toBeVisible();
  const height = page.viewportSize()?.height ?? 0;
  expect((await code.boundingBox())?.height).toBeGreaterThan(height / 2);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\/trinh-chieu\/nghi-dinh-73\/#man-/u);
  await expect(page.locator('.stage .stage-part')).toContainText('Điều 8');
  await press();
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await expect(dialog).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link beside a heading is a plain link', async ({ page }) => {
    await page.goto('/van-ban/nghi-dinh-73/');
    await page.getByRole('link', { name: 'Liên kết đến: Điều 8', exact: true }).click();
    await expect(page).toHaveURL(/#dieu-8$/u);
    await expect(page.locator('#dieu-8')).toBeInViewport();
  });
});
