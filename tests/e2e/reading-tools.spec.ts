import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';

const PAGE = '/van-ban/nghi-dinh-73/';

const contents = (page: Page) => page.getByRole('navigation', { name: 'Mục lục trang' });
const current = (page: Page) => contents(page).locator('[aria-current=location]');
/** Brings a heading to a place in the view, 0 being its top, and 1 its bottom. */
const scrollTo = (page: Page, id: string, share: number) =>
  page.locator(`#${id}`).evaluate((heading, part) => {
    window.scrollBy(0, heading.getBoundingClientRect().top - part * window.innerHeight);
  }, share);

test.describe('contents beside the text', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  test('mark the article being read, in both directions', async ({ page }) => {
    await page.goto(PAGE);
    await expect(current(page)).toHaveCount(0);
    await scrollTo(page, 'dieu-8', 0.2);
    await expect(current(page)).toHaveText(/Điều 8\./u);
    await scrollTo(page, 'dieu-8', 0.6);
    await expect(current(page)).toHaveText(/Điều 7\./u);
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    await expect(current(page)).toHaveCount(0);
  });

  test('mark by more than colour', async ({ page }) => {
    await page.goto(PAGE);
    await scrollTo(page, 'dieu-8', 0.1);
    const bar = await current(page).evaluate((link) => {
      const { borderInlineStartWidth, content } = getComputedStyle(link, '::before');
      return content === 'none' ? 0 : Number.parseFloat(borderInlineStartWidth);
    });
    expect(bar).toBeGreaterThanOrEqual(5);
  });

  test('mark what was chosen by keyboard, also among short ones and at the end', async ({ page }) => {
    await page.goto(PAGE);
    for (const [anchor, name] of [
      ['dieu-14', /Điều 14/u],
      ['dieu-24', /Điều 24/u],
      ['tu-kiem-tra', /Tự kiểm tra/u],
      ['dieu-1', /Điều 1\./u],
    ] as const) {
      await contents(page).locator(`a[href="#${anchor}"]`).focus();
      await page.keyboard.press('Enter');
      await expect(current(page)).toHaveText(name);
      await expect(page.locator(`#${anchor}`)).toBeInViewport();
    }
  });

  test('stay on the screen and keep the mark in view', async ({ page }) => {
    await page.goto(PAGE);
    for (const anchor of ['dieu-18', 'tu-kiem-tra', 'dieu-1']) {
      await scrollTo(page, anchor, 0.1);
      await expect(current(page)).toHaveAttribute('href', `#${anchor}`);
      await expect(current(page)).toBeInViewport({ ratio: 0.9 });
    }
  });
});

test.describe('contents above the text', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('name the article being read while folded, and lie over the text when open', async ({ page }) => {
    await page.goto(PAGE);
    const summary = contents(page).locator('summary');
    await expect(summary).toHaveText('Mục lục');
    await scrollTo(page, 'dieu-8', 0.2);
    await expect(summary).toHaveText(/Mục lục: Điều 8\. \S/u);
    await expect(summary).toBeInViewport({ ratio: 0.9 });

    const before = await page.locator('#dieu-8').boundingBox();
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(current(page)).toBeInViewport({ ratio: 0.9 });
    expect(await page.locator('#dieu-8').boundingBox()).toEqual(before);
    await page.keyboard.press('Escape');
    await expect(current(page)).toBeHidden();
    await expect(summary).toBeFocused();

    await page.keyboard.press('Enter');
    await contents(page).locator('a[href="#dieu-11"]').focus();
    await page.keyboard.press('Enter');
    await expect(contents(page).locator('a').first()).toBeHidden();
    await expect(summary).toHaveText(/Mục lục: Điều 11\./u);
    // The heading stands below the bar, not under it.
    const bar = await summary.boundingBox();
    const heading = await page.locator('#dieu-11').boundingBox();
    expect(heading?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  });

  test('do not lie over what is tabbed to', async ({ page }) => {
    await page.goto(`${PAGE}#dieu-10`);
    await page.getByRole('link', { name: 'Liên kết đến: Điều 11', exact: true }).focus();
    const bar = await contents(page).locator('summary').boundingBox();
    for (let step = 0; step < 15; step++) {
      await page.keyboard.press('Shift+Tab');
      const focused = await page.locator(':focus').boundingBox();
      expect(focused?.y, `step ${step}`).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    }
  });
});

test.describe('the page before and the page after', () => {
  const around = (page: Page) => page.getByRole('navigation', { name: 'Trang trước, trang sau' });
  const walks = [
    {
      name: 'documents and comparisons',
      first: '/van-ban/chi-thi-34/',
      last: '/so-sanh/quy-dinh-132-124-366/',
      count: 6,
    },
    { name: 'behaviours', first: /hv01/u, last: /hv10/u, count: 10 },
  ];
  for (const { name, first, last, count } of walks) {
    test(`lead through all ${name} and back, by keyboard`, async ({ page }) => {
      await page.goto(typeof first === 'string' ? first : '/bieu-hien/');
      if (typeof first !== 'string') await page.locator('main h3 a').first().click();
      await expect(page).toHaveURL(first);
      await expect(around(page).getByRole('link', { name: 'Trang trước' })).toHaveCount(0);
      const titles: string[] = [];
      for (let step = 1; step < count; step++) {
        const next = around(page).getByRole('link', { name: 'Trang sau' });
        titles.push(await page.getByRole('heading', { level: 1 }).innerText());
        const address = page.url();
        await next.focus();
        await page.keyboard.press('Enter');
        await expect(page).not.toHaveURL(address);
        await expect(around(page).getByRole('link', { name: 'Trang trước' })).toContainText(
          titles.at(-1) ?? '',
        );
      }
      await expect(page).toHaveURL(last);
      await expect(around(page).getByRole('link', { name: 'Trang sau' })).toHaveCount(0);
      await around(page).getByRole('link', { name: 'Trang trước' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles.at(-1) ?? '');
    });
  }
});
