import { expect, test } from 'playwright/test';

test('nobody can miss that Quy định 124 was replaced', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('HẾT HIỆU LỰC từ 30/8/2025, nay dùng Quy định 366-QĐ/TW')).toBeVisible();
  await page.goto('/van-ban/quy-dinh-124/');
  const banner = page.getByRole('complementary', { name: 'Tình trạng hiệu lực' });
  await expect(banner).toBeInViewport();
  await expect(banner).toContainText('Đã hết hiệu lực');
  await banner.getByRole('link', { name: 'Quy định 366-QĐ/TW' }).click();
  await expect(page).toHaveURL('/van-ban/quy-dinh-366/');
});

test('a clause has its own address and its link can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/van-ban/nghi-dinh-73/#dieu-8-khoan-1');
  const clause = page.locator('#dieu-8-khoan-1');
  await expect(clause).toBeInViewport();
  const link = page.getByRole('link', { name: 'Liên kết đến: khoản 1 Điều 8', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Chép liên kết' }).press('Enter');
  await expect(page.getByText('Đã chép liên kết')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/van-ban\/nghi-dinh-73\/#dieu-8-khoan-1$/u);
});

test('the table of contents leads to every article, summarised or not', async ({ page }) => {
  await page.goto('/van-ban/nghi-dinh-73/');
  const contents = page.getByRole('navigation', { name: 'Mục lục trang' });
  for (let article = 1; article <= 24; article++) {
    await expect(contents.locator(`a[href="#dieu-${article}"]`)).toHaveCount(1);
  }
  await contents.locator('a[href="#dieu-14"]').click();
  await expect(page.locator('#dieu-14')).toBeInViewport();
});

test('a citation leads to its source', async ({ page }) => {
  await page.goto('/van-ban/nghi-dinh-73/');
  const citation = page.locator('main .cite a').first();
  const name = await citation.innerText();
  await citation.click();
  await page.getByRole('dialog').getByRole('link', { name: 'Mở danh sách nguồn' }).click();
  await expect(page).toHaveURL(/\/nguon\/#/u);
  await expect(page.locator(':target')).toContainText(name);
});

test('every behaviour page says that the split is the handbook’s', async ({ page }) => {
  await page.goto('/bieu-hien/');
  const links = await page
    .locator('main h3 a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(links).toHaveLength(10);
  for (const link of links) {
    await page.goto(link);
    await expect(page.getByText('không phải cách đánh số của Chỉ thị').first()).toBeVisible();
    const titles = await page.locator('main section.section > .heading h2').allInnerTexts();
    expect(titles).toEqual([
      'Nói ngắn gọn',
      'Dấu hiệu nhận biết',
      'Dễ nhầm với',
      'Vì sao có hại',
      'Làm đúng là thế nào',
      'Chỗ dựa',
    ]);
  }
});

test('paper gets the words and not the furniture', async ({ page }) => {
  await page.goto('/van-ban/nghi-dinh-73/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('header.site-header')).toBeHidden();
  await expect(page.locator('nav.toc')).toBeHidden();
  await expect(page.locator('.quiz-block')).toBeHidden();
  await expect(page.locator('#dieu-8')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Tình trạng hiệu lực' })).toBeVisible();
  await expect(page.getByText('In từ Sổ tay 34')).toBeVisible();
});

test('on a phone the table of contents is folded, and opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/van-ban/nghi-dinh-73/');
  const contents = page.getByRole('navigation', { name: 'Mục lục trang' });
  await expect(contents.locator('a').first()).toBeHidden();
  await contents.locator('summary').click();
  await expect(contents.locator('a').first()).toBeVisible();
});
