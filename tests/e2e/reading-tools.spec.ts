import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';

const PAGE = '/van-ban/nghi-dinh-73/';
const PLACE = 'so-tay-34/doc-do';

test.use({ timezoneId: 'Asia/Ho_Chi_Minh' });

const contents = (page: Page) => page.getByRole('navigation', { name: 'Mục lục trang' });
const current = (page: Page) => contents(page).locator('[aria-current=location]');
const resume = (page: Page) => page.locator('resume-reading');
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
      await expect(current(page)).toBeInViewport({ ratio: 1 });
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
    await expect(summary).toHaveText(/^Mục lục: Điều 8\. \S/u);
    await expect(summary).toBeInViewport({ ratio: 1 });

    const before = await page.locator('#dieu-8').boundingBox();
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(current(page)).toBeInViewport({ ratio: 1 });
    expect(await page.locator('#dieu-8').boundingBox()).toEqual(before);
    await page.keyboard.press('Escape');
    await expect(current(page)).toBeHidden();
    await expect(summary).toBeFocused();

    await page.keyboard.press('Enter');
    await contents(page).locator('a[href="#dieu-11"]').focus();
    await page.keyboard.press('Enter');
    await expect(contents(page).locator('a').first()).toBeHidden();
    await expect(summary).toHaveText(/^Mục lục: Điều 11\./u);
    // The heading stands below the bar, not under it.
    const bar = await summary.boundingBox();
    const heading = await page.locator('#dieu-11').boundingBox();
    expect(heading?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  });
});

test.describe('reading on', () => {
  const start = async (page: Page) => {
    await page.clock.install({ time: new Date('2026-11-23T08:00:00+07:00') });
    await page.goto(PAGE);
  };
  const place = (page: Page) => page.evaluate((key) => localStorage.getItem(key), PLACE);

  test('is offered at home with article and day, leads back, and can be forgotten by keyboard', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(resume(page)).toBeHidden();
    await start(page);
    await page.clock.fastForward(6000);
    await scrollTo(page, 'dieu-8', 0.2);
    await expect(current(page)).toHaveText(/Điều 8\./u);

    await page.goto('/');
    await expect(resume(page).getByText('Đọc hôm nay')).toBeVisible();
    const link = resume(page).getByRole('link');
    await expect(link).toHaveText(/^Nghị định 73\/2023\/NĐ-CP: Điều 8\. \S/u);
    await page.clock.fastForward('72:00:00');
    await page.reload();
    await expect(resume(page).getByText('Đọc 3 ngày trước')).toBeVisible();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${PAGE}#dieu-8`);
    await expect(page.locator('#dieu-8')).toBeInViewport();

    await page.goto('/');
    await resume(page).getByRole('button', { name: 'Xóa dấu này' }).focus();
    await page.keyboard.press('Enter');
    await expect(resume(page).getByRole('status')).toHaveText(/Đã xóa dấu/u);
    await expect(resume(page).getByRole('status')).toBeFocused();
    await expect(link).toHaveCount(0);
    expect(await place(page)).toBeNull();
    await page.reload();
    await expect(resume(page)).toBeHidden();
  });

  test('is not offered for a page that was left at once', async ({ page }) => {
    await start(page);
    await page.clock.fastForward(1000);
    await scrollTo(page, 'dieu-8', 0.2);
    await expect(current(page)).toHaveText(/Điều 8\./u);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await place(page)).toBeNull();
    await expect(resume(page)).toBeHidden();
  });

  test('knows behaviours and comparisons too', async ({ page }) => {
    await page.clock.install();
    for (const path of [
      '/bieu-hien/hv05-khong-quyet-dinh-viec-thuoc-tham-quyen/',
      '/so-sanh/quy-dinh-132-124-366/',
    ]) {
      await page.goto(path);
      const title = await page.getByRole('heading', { level: 1 }).innerText();
      await page.clock.fastForward(6000);
      await expect.poll(() => place(page)).toContain(title);
      await page.goto('/');
      await expect(resume(page).getByRole('link')).toHaveText(title);
      await expect(resume(page).getByRole('link')).toHaveAttribute('href', new RegExp(`${path}$`, 'u'));
    }
  });

  test('moves nothing on the home page', async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await page.addInitScript((key) => {
      localStorage.setItem(
        key,
        `/van-ban/nghi-dinh-73/#dieu-8\nNghị định 73/2023/NĐ-CP\n${'Điều 8. Một tên điều dài '.repeat(4)}\n2026-11-20`,
      );
      const moved: number[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) moved.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
    }, PLACE);
    for (const width of [390, 1366]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/');
      await expect(resume(page).locator('.when')).toHaveText(/^Đọc \S/u);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await page.evaluate(() => Reflect.get(window, 'moved')), `${width}`).toEqual([]);
    }
  });

  test('damaged or blocked storage shows nothing and breaks nothing', async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto('/');
    await page.evaluate((key) => {
      localStorage.setItem(key, 'javascript:alert(1)\nA\nB\n2026-11-20');
    }, PLACE);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(resume(page)).toBeHidden();

    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await start(page);
    await page.clock.fastForward(6000);
    await scrollTo(page, 'dieu-8', 0.2);
    await expect(current(page)).toHaveText(/Điều 8\./u);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(resume(page)).toBeHidden();
    expect(faults).toEqual([]);
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
