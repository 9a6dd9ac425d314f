import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { movesSeen, watchMoves } from './layout-moves.ts';

const PAGE = '/van-ban/nghi-dinh-73/';
const PLACE = 'so-tay-34/doc-do';

test.use({ timezoneId: 'Asia/Ho_Chi_Minh' });

const current = (page: Page) =>
  page.getByRole('navigation', { name: 'Mục lục trang' }).locator('[aria-current=location]');
const resume = (page: Page) => page.locator('resume-reading');
const scrollTo = (page: Page, id: string, share: number) =>
  page.locator(`#${id}`).evaluate((heading, part) => {
    window.scrollBy(0, heading.getBoundingClientRect().top - part * window.innerHeight);
  }, share);
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
  await page.clock.fastForward(3 * 24 * 3600 * 1000);
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
  // A clock that stands still, so that a slow machine does not read for longer than meant.
  await page.clock.install({ time: new Date('2026-11-23T08:00:00+07:00') });
  await page.clock.pauseAt(new Date('2026-11-23T08:01:00+07:00'));
  await page.goto(PAGE);
  await scrollTo(page, 'dieu-8', 0.2);
  await page.clock.runFor(4000);
  await expect(current(page)).toHaveText(/Điều 8\./u);
  expect(await place(page)).toBeNull();
  await page.clock.runFor(2000);
  expect(await place(page)).not.toBeNull();

  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto(PAGE);
  await page.clock.runFor(4000);
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
  await watchMoves(page);
  const section = 'Điều 8. Một tên điều dài '.repeat(4);
  await page.addInitScript(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [PLACE, `/van-ban/nghi-dinh-73/#dieu-8\nNghị định 73/2023/NĐ-CP\n${section}\n2026-11-20`] as const,
  );
  for (const width of [390, 1366]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await expect(resume(page).locator('.when')).toHaveText(/^Đọc \S/u);
    expect(await movesSeen(page), `at ${width} px`).toEqual([]);
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
