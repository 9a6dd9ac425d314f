import { expect, test } from 'playwright/test';
import { readPdf } from '../../scripts/read-pdf.ts';
import { WEEK } from '../../src/domain/practice/day.ts';
import { findViolations } from './find-violations.ts';
import { manyAnswers, openResults, progressText } from './kept-progress.ts';
import { movesSeen, watchMoves } from './layout-moves.ts';
import { LEFT_MARGIN } from './on-paper.ts';

const attempts = manyAnswers(Date.now());
const naming = attempts.filter(({ taken }) => taken !== null);
const shown = naming.filter(({ label }) => label !== 'legitimate');
const proper = naming.filter(({ label }) => label === 'legitimate');
const all = progressText(attempts);

test('hits and false alarms are counted apart', async ({ page }) => {
  await openResults(page, all);
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
  await openResults(page, all);
  await expect(page.locator('.matrix td[data-right]')).toHaveCount(121);
  const cells = await page.locator('.matrix td[data-right]').allTextContents();
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
  await openResults(page, all);
  const box = page.getByRole('group', { name: /^Bảng nhầm lẫn/u });
  await box.focus();
  const rowName = box.locator('tbody th').first();
  const before = await rowName.boundingBox();
  for (let times = 0; times < 5; times++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  // But for the line around the table it stays where it was.
  expect(Math.abs(((await rowName.boundingBox())?.x ?? 0) - (before?.x ?? 0))).toBeLessThanOrEqual(1);
});

test('standing, open certain mistakes and certainty are told', async ({ page }) => {
  await openResults(page, all);
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

test('nothing that is seen moves when the results come in', async ({ page }) => {
  await watchMoves(page);
  await openResults(page, all);
  await expect(page.locator('.counts')).toBeVisible();
  expect(await movesSeen(page)).toEqual([]);
});

test('the sheet for oneself is one page, without the buttons', async ({ page }) => {
  // As long as it gets: eight groups in time, every mistake certain and about a situation with a long name.
  const long = naming
    .slice(-160)
    .map((attempt) => (attempt.correct ? attempt : { ...attempt, certainty: 'certain' as const }));
  await openResults(page, progressText(long));
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
      await openResults(page, all);
      await expect(page.locator('.counts')).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      if (width === 390) await page.setViewportSize({ width: 320, height: 700 });
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBe(0);
      await page.getByRole('button', { name: 'Xóa dữ liệu trên máy này' }).click();
      expect(await findViolations(page, { within: '.forget-dialog' })).toEqual([]);
    });
  }
}
