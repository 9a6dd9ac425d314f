import { expect, test } from 'playwright/test';
import { endsHeading, lastLine, LEFT_MARGIN, printedHeadings, printPage } from './on-paper.ts';
import { readingPages } from './site-pages.ts';

const documents = readingPages.filter((path) => /^\/van-ban\/./u.test(path));
const others = readingPages.filter((path) => /^\/(?:so-sanh|viec-can-lam)\/./u.test(path));
const behaviours = readingPages.filter((path) => /^\/bieu-hien\/./u.test(path)).slice(0, 2);

for (const path of [...documents, ...others, ...behaviours]) {
  test(`${path} prints to clean sheets`, async ({ page }) => {
    const { sheets } = await printPage(page, path);
    const headings = await printedHeadings(page);
    expect(sheets.length).toBeGreaterThan(1);
    for (const [at, sheet] of sheets.entries()) {
      const name = `sheet ${at + 1}`;
      expect(sheet.left, name).toBeGreaterThanOrEqual(LEFT_MARGIN);
      if (at > 0) expect(sheet.lines, name).toContain(`Trang ${at + 1} / ${sheets.length}`);
      const last = lastLine(sheet);
      expect(endsHeading(last, headings), `${name} ends in the heading “${last}”`).toBe(false);
    }
    const all = sheets
      .map(({ text }) => text)
      .join('\n')
      .replace(/\s+/gu, ' ');
    expect(all).toContain('Nguồn của trang này');
    expect(all).toContain(`In từ Sổ tay 34, trang ${path}`);
  });
}

test('a superseded document says so on every sheet, any document says its state', async ({ page }) => {
  const superseded = await printPage(page, '/van-ban/quy-dinh-124/');
  for (const { lines } of superseded.sheets) {
    expect(lines[0]).toBe('Quy định 124-QĐ/TW: HẾT HIỆU LỰC từ 30/8/2025, nay dùng Quy định 366-QĐ/TW');
  }
  const inUse = await printPage(page, '/van-ban/quy-dinh-366/');
  for (const { lines } of inUse.sheets) expect(lines[0]).toMatch(/^Quy định 366-QĐ\/TW: Đang dùng/u);
});

test('on paper every citation is a number, and the page lists what stands behind it', async ({ page }) => {
  for (const path of readingPages) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const { cited, listed } = await page.evaluate(() => ({
      cited: [...document.querySelectorAll<HTMLElement>('main .cite a')]
        .filter((link) => link.checkVisibility())
        .map((link) => Number(link.dataset['so'])),
      listed: [...document.querySelectorAll<HTMLLIElement>('.source-list li')].map((item) => item.value),
    }));
    expect(listed, path).toEqual([...new Set(cited)].sort((a, b) => a - b));
    if (listed.length > 0) {
      await expect(page.getByRole('heading', { name: 'Nguồn của trang này' })).toBeVisible();
      await expect(page.locator('.cite a > span').first()).toBeHidden();
    }
  }
});

test('on a screen a citation is a name, and the list for paper stays away', async ({ page }) => {
  await page.goto('/van-ban/quy-dinh-366/');
  await expect(page.locator('main .cite a').first()).toContainText(/\p{L}/u);
  await expect(page.getByRole('heading', { name: 'Nguồn của trang này' })).toBeHidden();
});
