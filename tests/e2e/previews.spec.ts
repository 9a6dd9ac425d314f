import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { findViolations } from './find-violations.ts';

const PAGE = '/bieu-hien/hv05-khong-quyet-dinh-viec-thuoc-tham-quyen/';
const NAME = 'Khoản 1 Điều 8';
const popover = (page: Page) => page.locator('.peek');
const reference = (page: Page) => page.locator('main').getByRole('link', { name: NAME, exact: true });
const button = (page: Page) => page.getByRole('button', { name: `Xem trước: ${NAME}`, exact: true });

test('the button behind a reference shows the clause itself, fetched only when asked', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(PAGE);
  expect(asked).not.toContain('/van-ban/nghi-dinh-73/');
  await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
  await button(page).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Khoản 1. Cuộc họp xem xét · Nghị định 73/2023/NĐ-CP' });
  await expect(dialog).toContainText('Trên 50 % phiếu thuận');
  await expect(dialog.locator('.peek-warning')).toHaveCount(0);
  await expect(dialog.locator('[id]:not(.peek-title)')).toHaveCount(0);
  expect(asked.filter((path) => path === '/van-ban/nghi-dinh-73/')).toHaveLength(1);
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByRole('link', { name: 'Mở trang' }).click();
  await expect(page).toHaveURL(/\/van-ban\/nghi-dinh-73\/#dieu-8-khoan-1$/u);
});

test('the link itself still leads to the article', async ({ page }) => {
  await page.goto(PAGE);
  await reference(page).click();
  await expect(page).toHaveURL(/\/van-ban\/nghi-dinh-73\/#dieu-8-khoan-1$/u);
});

test('a mouse resting on the link opens it without taking the focus; it can be hovered and dismissed', async ({
  page,
}) => {
  await page.goto(PAGE);
  await reference(page).hover();
  await expect(popover(page)).toContainText('Trên 50 % phiếu thuận');
  await expect(popover(page)).not.toBeFocused();
  await popover(page).hover();
  await page.waitForTimeout(700);
  await expect(popover(page)).toBeVisible();
  await page.locator('h1').hover();
  await expect(popover(page)).toBeHidden();
  await reference(page).hover();
  await expect(popover(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(popover(page)).toBeHidden();
});

test('a preview of a replaced document says so first', async ({ page }) => {
  await page.goto('/van-ban/quy-dinh-366/');
  await page.getByRole('button', { name: 'Xem trước: Quy định 124', exact: true }).press('Enter');
  await expect(popover(page).locator('.peek-warning')).toContainText('Đã hết hiệu lực');
});

test('a reference within the page is shown without asking the network', async ({ page, context }) => {
  await page.goto('/van-ban/nghi-dinh-73/');
  const link = page.locator('.prose a.ref[href*="/van-ban/nghi-dinh-73/#duong-di"]').first();
  const preview = page.getByRole('button', { name: `Xem trước: ${await link.innerText()}` }).first();
  // The code of the popover comes once; from then on nothing is asked.
  await page.locator('a.term').first().click();
  await expect(popover(page)).toBeVisible();
  await context.setOffline(true);
  await preview.press('Enter');
  await expect(popover(page).getByRole('link', { name: 'Đến chỗ này' })).toBeVisible();
  await expect(popover(page)).not.toContainText('Chưa tải được');
});

test('offline a preview says so and keeps its link', async ({ page, context }) => {
  await page.goto(PAGE);
  await page.locator('a.term').first().click();
  await expect(popover(page)).toBeVisible();
  await context.setOffline(true);
  await button(page).press('Enter');
  await expect(popover(page)).toContainText('Chưa tải được');
  await expect(popover(page).getByRole('link')).toHaveAttribute('href', /#dieu-8-khoan-1$/u);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('the button is tapped, nothing has to be held', async ({ page }) => {
    await page.goto(PAGE);
    await button(page).tap();
    await expect(popover(page)).toContainText('Trên 50 % phiếu thuận');
    await page.touchscreen.tap(195, 60);
    await expect(popover(page)).toBeHidden();
  });
});

test('an article tells who refers to it, folded', async ({ page }) => {
  await page.goto('/van-ban/nghi-dinh-73/');
  const article = page.locator('section:has(> .heading > #dieu-8)');
  const citers = article.locator('details', { hasText: 'Được viện dẫn ở' });
  const link = citers.getByRole('link', { name: 'Biểu hiện: Không quyết định việc thuộc thẩm quyền' });
  await expect(link).toBeHidden();
  await citers.locator('summary').press('Enter');
  await expect(citers).toContainText('câu hỏi kiến thức');
  await link.click();
  await expect(page).toHaveURL(/\/bieu-hien\/hv05-.+\/#/u);
  await expect(page.locator('main details', { hasText: 'Được viện dẫn ở' })).toContainText('tình huống');
});
