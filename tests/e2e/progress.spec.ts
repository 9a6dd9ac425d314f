import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { WEEK } from '../../src/domain/practice/day.ts';
import { findViolations } from './find-violations.ts';
import { keepProgress, progressText, PROGRESS_KEY, manyAnswers } from './kept-progress.ts';
import { LEFT_MARGIN } from './on-paper.ts';
import { readPdf } from '../../scripts/read-pdf.ts';

const RESULTS = '/tu-kiem-tra/ket-qua/';
const attempts = manyAnswers(Date.now());
const naming = attempts.filter(({ taken }) => taken !== null);
const shown = naming.filter(({ label }) => label !== 'legitimate');
const proper = naming.filter(({ label }) => label === 'legitimate');

const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), PROGRESS_KEY);

async function openResults(page: Page, text = progressText(attempts)): Promise<void> {
  await keepProgress(page, text);
  await page.goto(RESULTS);
  await expect(page.getByRole('heading', { name: 'Dữ liệu của đồng chí' })).toBeVisible();
}

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

test('hits and false alarms are counted apart', async ({ page }) => {
  await openResults(page);
  const part = page.getByRole('region', { name: 'Nhận ra và nhận nhầm' });
  const named = shown.filter(({ correct }) => correct).length;
  const alarms = proper.filter(({ correct }) => !correct).length;
  await expect(part.locator('.counts strong')).toHaveText([
    `${named}/${shown.length}`,
    `${alarms}/${proper.length}`,
  ]);
  await expect(part.getByText('Nhận xét, từ')).toBeVisible();
  const rows = await part
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].slice(1).map((cell) => cell.textContent)),
    );
  const sum = (column: number, side: number) =>
    rows.reduce((total, row) => total + Number(row[column]?.split('/')[side]), 0);
  expect([sum(0, 0), sum(0, 1), sum(1, 0), sum(1, 1)]).toEqual([named, shown.length, alarms, proper.length]);
  await expect(page.locator('main')).not.toContainText('%');
});

test('before twenty situations of each kind the page says what is missing', async ({ page }) => {
  const few = [...shown.slice(0, 8), ...proper.slice(0, 5)];
  await openResults(page, progressText(few));
  await expect(page.getByText('còn thiếu 12 tình huống có biểu hiện và 15 việc làm đúng')).toBeVisible();
});

test('the confusion matrix holds every naming answer, and pairs lead to practice', async ({ page }) => {
  await openResults(page);
  const cells = await page.locator('.matrix td[data-right]').allTextContents();
  expect(cells).toHaveLength(121);
  expect(cells.reduce((total, count) => total + Number(count), 0)).toBe(naming.length);
  const right = await page.locator('.matrix td[data-right=true]').allTextContents();
  expect(right.reduce((total, count) => total + Number(count), 0)).toBe(
    naming.filter(({ correct }) => correct).length,
  );
  const practise = page.getByRole('link', { name: /^Luyện cặp này/u });
  await expect(practise.first()).toHaveAttribute('href', /^\/tu-kiem-tra\/luyen\/\?bieu-hien=hv\d\d$/u);
  await expect(page.locator('.pairs a').first()).toHaveAttribute('href', /^\/bieu-hien\/hv\d\d-/u);
});

test('the matrix scrolls in its own box by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openResults(page);
  const box = page.getByRole('group', { name: /^Bảng nhầm lẫn/u });
  await box.focus();
  const rowName = box.locator('tbody th').first();
  const before = await rowName.boundingBox();
  for (let times = 0; times < 5; times++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  expect((await rowName.boundingBox())?.x).toBeCloseTo(before?.x ?? -1, 0);
});

test('standing, open certain mistakes and certainty are told', async ({ page }) => {
  await openResults(page);
  await expect(page.locator('.standing tbody tr')).toHaveCount(10);
  await expect(page.locator('.standing td').first()).toHaveText(/chưa có|mới quen|khá vững|vững/u);
  const mistakes = page.getByRole('region', { name: 'Chắc chắn mà chưa đúng' });
  await expect(mistakes.locator('li a').first()).toHaveAttribute('href', /^\/(?:bieu-hien|van-ban)\//u);
  const sure = attempts.filter(({ certainty }) => certainty === 'certain');
  const rightOf = sure.filter(({ correct }) => correct).length;
  await expect(page.locator('.calibration tr', { hasText: 'Chắc chắn' })).toContainText(
    `${rightOf}/${sure.length}`,
  );
});

test('a mistake about a document is told with the day it comes back', async ({ page }) => {
  const about = attempts.find(({ item, correct }) => item.startsWith('kt-') && !correct);
  if (!about) throw new Error('no wrong answer about a document in the seed');
  await openResults(page, progressText([{ ...about, certainty: 'certain', at: Date.now() - WEEK / 7 }]));
  const mistake = page.getByRole('region', { name: 'Chắc chắn mà chưa đúng' }).locator('li');
  await expect(mistake).toHaveText(/một câu hỏi về văn bản.*gặp lại từ \d+\/\d+\/\d{4}/u);
  await expect(mistake.getByRole('link')).toHaveAttribute('href', /^\/van-ban\//u);
});

test('answers to questions changed since count nowhere, and the page says so', async ({ page }) => {
  const changed = attempts.map((attempt, at) => (at < 3 ? { ...attempt, hash: 'khac' } : attempt));
  await openResults(page, progressText(changed));
  await expect(page.getByText('Có 3 câu trả lời không tính vào kết quả')).toBeVisible();
  const { text } = await saveFile(page);
  expect(text.match(/"hash": "khac"/gu)).toHaveLength(3);
});

test('saved, deleted and taken in again, the progress is the same', async ({ page }) => {
  await openResults(page);
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
  await openResults(page);
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
  await openResults(page);
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

test('without the list of questions the answers can still be saved', async ({ page }) => {
  await page.route('**/ngan-hang.json', (route) => route.abort());
  await openResults(page);
  await expect(page.getByText('Chưa tải được danh sách câu hỏi')).toBeVisible();
  expect((await saveFile(page)).text).toContain('"thu-1"');
  await page.unroute('**/ngan-hang.json');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.locator('.counts')).toBeVisible();
});

test('the sheet for oneself is one page, without the buttons', async ({ page }) => {
  // As long as it gets: eight groups in time, every part filled.
  const aboutDocuments = attempts.filter(({ item }) => item.startsWith('kt-'));
  await openResults(page, progressText([...naming.slice(-160), ...aboutDocuments]));
  await expect(page.locator('tbody', { hasText: '8: câu 141–160' })).toBeVisible();
  await expect(page.locator('.counts')).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const { sheets } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(sheets).toHaveLength(1);
  const [sheet] = sheets;
  expect(sheet?.left).toBeGreaterThanOrEqual(LEFT_MARGIN);
  const words = sheet?.text.replace(/\s+/gu, ' ') ?? '';
  expect(words).toMatch(/Phiếu tự học, in ngày \d+\/\d+\/\d{4}/u);
  for (const heading of [
    'Nhận ra và nhận nhầm',
    'Hay nhầm',
    'Độ vững',
    'Chắc chắn mà chưa đúng',
    'Độ tự tin',
  ])
    expect(words).toContain(heading);
  expect(words).not.toContain('In phiếu tự học');
  expect(words).not.toContain('Dữ liệu của đồng chí');
  expect(words).not.toContain('Luyện cặp này');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1366] as const) {
    test(`the filled page is sound at ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await openResults(page);
      await expect(page.locator('.counts')).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBe(0);
      await page.getByRole('button', { name: 'Xóa dữ liệu trên máy này' }).click();
      expect(await findViolations(page, { within: '.forget-dialog' })).toEqual([]);
    });
  }
}
