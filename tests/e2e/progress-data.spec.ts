import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { manyAnswers, openResults, PROGRESS_KEY, progressText, RESULTS } from './kept-progress.ts';

const attempts = manyAnswers(Date.now());
const all = progressText(attempts);

const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), PROGRESS_KEY);

async function takeFile(page: Page, text: string): Promise<void> {
  const file = { name: 'tien-trinh.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Nhập tệp tiến trình').setInputFiles(file);
}

async function saveFile(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu tiến trình ra tệp' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('answers to questions changed since count nowhere, and the page says so', async ({ page }) => {
  const changed = attempts.map((attempt, at) => (at < 3 ? { ...attempt, hash: 'khac' } : attempt));
  await openResults(page, progressText(changed));
  await expect(page.getByText('Có 3 câu trả lời không tính vào kết quả')).toBeVisible();
  const { text } = await saveFile(page);
  expect(text.match(/"hash": "khac"/gu)).toHaveLength(3);
});

test('saved, deleted and taken in again, the progress is the same', async ({ page }) => {
  await openResults(page, all);
  const before = await page.locator('.counts').innerText();
  const file = await saveFile(page);
  expect(file.name).toMatch(/^so-tay-34-tien-trinh-\d{4}-\d{2}-\d{2}\.json$/u);

  await page.getByRole('button', { name: 'Xóa dữ liệu trên máy này' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Không xóa' }).click();
  await expect(page.locator('.counts')).toBeVisible();
  await page.getByRole('button', { name: 'Xóa dữ liệu trên máy này' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa hết' }).click();
  await expect(page.getByText('Đã xóa mọi câu trả lời')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Chưa có câu trả lời nào trên máy này' })).toBeVisible();
  expect(await kept(page)).toBeNull();

  await takeFile(page, file.text);
  await expect(page.getByText(`Đã nhập ${attempts.length} câu trả lời.`)).toBeVisible();
  expect(await page.locator('.counts').innerText()).toBe(before);
  await page.reload();
  expect(await page.locator('.counts').innerText()).toBe(before);
  await takeFile(page, file.text);
  await expect(page.getByText(`cả ${attempts.length} câu trả lời trong tệp đã có`)).toBeVisible();
});

test('a file that is refused leaves everything as it was', async ({ page }) => {
  await openResults(page, all);
  const before = await kept(page);
  const { text } = await saveFile(page);
  for (const [bad, words] of [
    [text.replace('"correct": true', '"correct": false'), 'Tệp đã bị sửa hoặc hỏng'],
    ['', 'Tệp trống'],
    ['{"magic":"khac"}', 'không phải tệp tiến trình'],
    ['x'.repeat(4_100_000), 'Tệp quá lớn'],
  ] as const) {
    await takeFile(page, bad);
    await expect(page.locator('.data-said').filter({ hasText: words })).toBeVisible();
  }
  expect(await kept(page)).toBe(before);
});

test('on a shared computer the progress goes with the tab', async ({ page, context }) => {
  await openResults(page, all);
  const count = await page.locator('.counts').innerText();
  await page.getByLabel('Máy này nhiều người dùng chung').check();
  expect(await kept(page)).toBeNull();
  await page.reload();
  await expect(page.getByLabel('Máy này nhiều người dùng chung')).toBeChecked();
  expect(await page.locator('.counts').innerText()).toBe(count);

  const other = await context.newPage();
  await other.goto(RESULTS);
  await expect(other.getByRole('heading', { name: 'Chưa có câu trả lời nào trên máy này' })).toBeVisible();
  await other.close();

  await page.getByLabel('Máy này nhiều người dùng chung').uncheck();
  expect(await kept(page)).toContain('"attempts":[{');
});

test('a browser that keeps nothing, and damage, are told in a sentence', async ({ page, context }) => {
  await openResults(page, '{"version":2,"attempts":[{"id":1}],"settings":{}}');
  await expect(page.getByText('bị hỏng, không đọc được')).toBeVisible();
  const blocked = await context.newPage();
  await blocked.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await blocked.goto(RESULTS);
  await expect(blocked.getByText('Trình duyệt đang chặn việc lưu')).toBeVisible();
});

test('answers taken in that cannot be kept are not called safe', async ({ page }) => {
  await openResults(page, progressText(attempts.slice(0, 5)));
  const { text } = await saveFile(page);
  await page.evaluate((key) => {
    localStorage.removeItem(key);
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  }, PROGRESS_KEY);
  await page.evaluate((key) => dispatchEvent(new StorageEvent('storage', { key })), PROGRESS_KEY);
  await takeFile(page, text);
  await expect(page.locator('.data-said').first()).toHaveText(/^Đã nhập 5 câu trả lời\..*đã đầy/u);
});

test('without the list of questions the answers can still be saved', async ({ page }) => {
  await page.route('**/ngan-hang.json', (route) => route.abort());
  await openResults(page, all);
  await expect(page.getByText('Chưa tải được danh sách câu hỏi')).toBeVisible();
  expect((await saveFile(page)).text).toContain('"thu-1"');
  await page.unroute('**/ngan-hang.json');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.locator('.counts')).toBeVisible();
});
