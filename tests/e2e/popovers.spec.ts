import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { findViolations } from './find-violations.ts';

const PAGE = '/van-ban/nghi-dinh-73/';
const popover = (page: Page) => page.locator('.peek');
/** The first mention of the term in Điều 8. */
const term = (page: Page) =>
  page.locator('section:has(> .heading > #dieu-8)').getByRole('link', { name: 'ngày làm việc' });

async function expectNoViolations(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
}

for (const key of ['Enter', 'Space']) {
  test(`${key} on a term opens its definition; Esc closes it and gives the focus back`, async ({ page }) => {
    await page.goto(PAGE);
    await expect(term(page)).toHaveAttribute('aria-haspopup', 'dialog');
    await expect(term(page)).toHaveAttribute('aria-expanded', 'false');
    await term(page).focus();
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name: 'Ngày làm việc' });
    await expect(dialog).toBeVisible();
    await expect(dialog).toBeFocused();
    await expect(dialog).toContainText('ngày cơ quan làm việc');
    await expect(dialog.locator('.cite')).not.toHaveCount(0);
    await expect(dialog.getByRole('link', { name: 'Mở trang thuật ngữ' })).toHaveAttribute(
      'href',
      /\/thuat-ngu\/#ngay-lam-viec$/u,
    );
    await expect(term(page)).toHaveAttribute('aria-expanded', 'true');
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(term(page)).toBeFocused();
    await expect(term(page)).toHaveAttribute('aria-expanded', 'false');
    expect(new URL(page.url()).hash).toBe('');
  });
}

test('a second click, a click elsewhere and the button close it', async ({ page }) => {
  await page.goto(PAGE);
  await term(page).click();
  await expect(popover(page)).toBeVisible();
  await term(page).click();
  await expect(popover(page)).toBeHidden();
  await term(page).click();
  await expect(popover(page)).toBeVisible();
  await page.locator('#dieu-8').click();
  await expect(popover(page)).toBeHidden();
  await term(page).click();
  await popover(page).getByRole('button', { name: 'Đóng' }).click();
  await expect(popover(page)).toBeHidden();
  await expect(term(page)).toBeFocused();
});

test('tabbing out of the popover leads back to the word and on', async ({ page }) => {
  await page.goto(PAGE);
  await term(page).focus();
  await page.keyboard.press('Enter');
  await popover(page).getByRole('button', { name: 'Đóng' }).focus();
  await page.keyboard.press('Tab');
  await expect(popover(page)).toBeHidden();
  const next = page
    .locator('section:has(> .heading > #dieu-8)')
    .getByRole('link', { name: 'tập thể lãnh đạo' });
  await expect(next).toBeFocused();
});

test('a chip tells publisher, what was read and the confidence, and leads to the list of sources', async ({
  page,
}) => {
  await page.goto(PAGE);
  const chip = page
    .locator('#dieu-8-khoan-1')
    .locator('xpath=ancestor::section[1]')
    .locator('.cite a')
    .first();
  const name = await chip.innerText();
  await chip.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog).toContainText('Đã đọc:');
  await expect(dialog).toContainText('Mức tin cậy của ý này: thấy nguyên văn. Đã thấy câu chữ gốc');
  await expectNoViolations(page);
  await dialog.getByRole('link', { name: 'Mở danh sách nguồn' }).click();
  await expect(page).toHaveURL(/\/nguon\/#/u);
  await expect(page.locator(':target')).toContainText(name);
});

test('offline a chip says so and keeps its link', async ({ page, context }) => {
  await page.goto(PAGE);
  await term(page).click();
  await expect(popover(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await context.setOffline(true);
  await page.locator('main .cite a').first().click();
  await expect(popover(page)).toContainText('Chưa tải được');
  await expect(popover(page).getByRole('link')).toHaveAttribute('href', /\/nguon\/#/u);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap opens a term at the foot of the screen, a tap elsewhere closes it', async ({ page }) => {
    await page.goto(PAGE);
    await term(page).tap();
    await expect(popover(page)).toBeVisible();
    const box = await popover(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
    expect(box?.width).toBeCloseTo(390, 0);
    await page.touchscreen.tap(195, 100);
    await expect(popover(page)).toBeHidden();
    await page.locator('main .cite a').first().tap();
    await expect(popover(page)).toContainText('Đã đọc:');
    await popover(page).getByRole('button', { name: 'Đóng' }).tap();
    await expect(popover(page)).toBeHidden();
  });
});

test('paper has the list of words and nothing of the popovers', async ({ page }) => {
  await page.goto(PAGE);
  await term(page).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Từ dùng trong trang này' })).toBeVisible();
  await expect(page.locator('#tn-ngay-lam-viec')).toContainText('ngày cơ quan làm việc');
  await expect(popover(page)).toBeHidden();
  await expect(page.locator('.peek-button').first()).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a term jumps to its entry, a chip leads to its source', async ({ page }) => {
    await page.goto(PAGE);
    await term(page).click();
    await expect(page).toHaveURL(/#tn-ngay-lam-viec$/u);
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toContainText('ngày cơ quan làm việc');
    await page.locator('main .cite a').first().click();
    await expect(page).toHaveURL(/\/nguon\/#/u);
  });
});
