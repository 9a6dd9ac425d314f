import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { openPdf, readPdf } from '../../scripts/read-pdf.ts';
import { conclude, FIRST, openMinutes, PLAN, RECORD, runMeeting } from './kept-meeting.ts';
import { libreOfficeText, readDocx } from './read-docx.ts';

const MILLIMETRE = 72 / 25.4;
const CONCLUSION = 'Thống nhất rà soát việc tồn & báo cáo <hằng tuần>.';
const MEETING = conclude(runMeeting(), 'thao-luan', `${CONCLUSION}\nDòng hai.\u0007`);

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim().normalize('NFC');

async function saveWord(page: Page, file: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải tệp Word' }).click(),
  ]);
  await download.saveAs(file);
  return download.suggestedFilename();
}

/** What stands on the paper, a paragraph or cell each, without dots to write on. */
function paperTexts(page: Page): Promise<readonly string[]> {
  return page
    .locator('.minutes')
    .evaluate((paper) =>
      [...paper.querySelectorAll('h3, h4, h5, h6, p, th, td, caption')]
        .filter((one) => one.checkVisibility() && one.closest('[aria-hidden]') === null)
        .map((one) => one.textContent),
    );
}

test('the Word file says what the print says, in tables that are right', async ({ page }, info) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await openMinutes(page, MEETING);
  const file = info.outputPath('bien-ban.docx');
  expect(await saveWord(page, file)).toBe('bien-ban-muoi-bieu-hien-2026-11-23.docx');
  expect(faults).toEqual([]);
  const { paragraphs, tables, parts } = readDocx(file);
  await page.emulateMedia({ media: 'print' });
  const words = plain(paragraphs.join(' '));
  for (const text of await paperTexts(page)) {
    // Signatures stand in two paragraphs there.
    for (const line of text.split(/\n|(?=\(Ký)/u)) expect(words).toContain(plain(line.replace('\u0007', '')));
  }
  expect(words).toContain(CONCLUSION);
  expect(tables.map((rows) => rows.length)).toEqual([1, 5, 6, 6, 1]);
  expect(tables[1]?.slice(1).map((row) => row.map(plain))).toEqual([
    ['1. Mở đầu', '2', '2', '0'],
    ['2. Tình huống', '12', '13', '2'],
    ['3. Thảo luận', '6', '7', '1'],
    ['Cộng', '20', '22', '3'],
  ]);
  const votes = tables[2]?.map((row) => row.map(plain)) ?? [];
  expect(votes.map((row) => row.slice(1))).toEqual([
    ['Lần một', 'Lần hai'],
    ['12 (60 %)', '3 (14 %)'],
    ['5 (25 %)', '18 (86 %)'],
    ['2 (10 %)', '0 (0 %)'],
    ['1 (5 %)', '0 (0 %)'],
    ['20', '21'],
  ]);
  const key = FIRST?.options.findIndex(({ correct }) => correct) ?? 0;
  expect(votes.map(([option = '']) => option.endsWith('(đáp án)'))).toEqual(
    votes.map((_, row) => row === key + 1),
  );

  const body = parts['word/document.xml'] ?? '';
  expect(body).toMatch(/<w:pgSz w:w="1190[56]" w:h="1683[78]"/u);
  for (const [side, twips] of [
    ['top', 1134],
    ['right', 1134],
    ['bottom', 1134],
    ['left', 1701],
  ] as const) {
    const margin = Number(new RegExp(`<w:pgMar[^>]* w:${side}="(\\d+)"`, 'u').exec(body)?.[1]);
    expect(Math.abs(margin - twips), side).toBeLessThanOrEqual(1);
  }
  expect(parts['word/styles.xml']).toContain('Times New Roman');
  // A control character would make Word refuse the whole file.
  expect(Object.values(parts).join('')).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/u);
});

test('LibreOffice opens the Word file and reads the same words', async ({ page }, info) => {
  await openMinutes(page, MEETING);
  const file = info.outputPath('bien-ban.docx');
  await saveWord(page, file);
  const text = libreOfficeText(file);
  test.skip(text === undefined, 'no LibreOffice on this computer');
  const words = plain(text ?? '');
  for (const paragraph of readDocx(file).paragraphs) expect(words).toContain(plain(paragraph));
});

test('without the part that writes Word files the reader is told what else there is', async ({ page }) => {
  await openMinutes(page, MEETING);
  await page.route('**/_astro/minutes-docx*', (route) => route.abort());
  await page.getByRole('button', { name: 'Tải tệp Word' }).click();
  await expect(page.getByText('Chưa làm được tệp Word')).toBeVisible();
});

test('the part that writes Word files is not loaded before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openMinutes(page, MEETING);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((address) => address.includes('minutes-docx'))).toEqual([]);
  const scripts = asked.filter((address) => address.endsWith('.js'));
  for (const address of scripts) {
    const text = await (await page.request.get(address)).text();
    expect(text.includes('wordprocessingml'), address).toBe(false);
  }
});

test('only the minutes are printed, within the margins, their number at the top from the second sheet', async ({
  page,
}) => {
  await openMinutes(page, MEETING);
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { sheets } = await readPdf(bytes);
  expect(sheets.length).toBeGreaterThan(1);
  const text = plain(sheets.map((sheet) => sheet.text).join(' '));
  for (const words of [
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'BIÊN BẢN',
    PLAN.title,
    CONCLUSION,
    'Dòng hai.',
    'CHỦ TRÌ',
  ]) {
    expect(text).toContain(words);
  }
  for (const furniture of ['Sổ tay 34', 'In biên bản', 'Trang 2', 'Đây là bản nháp', 'Các buổi lưu']) {
    expect(text).not.toContain(furniture);
  }
  // The signatures stand with the line before them.
  const last = sheets.at(-1)?.text ?? '';
  for (const words of ['THƯ KÝ', 'CHỦ TRÌ', 'Biên bản đã đọc lại']) expect(plain(last)).toContain(words);

  const pdf = await openPdf(bytes);
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const [, , width = 0, height = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const above = words.filter(({ transform }) => height - Number(transform[5]) < 20 * MILLIMETRE);
    expect(above.map(({ str }) => str)).toEqual(number === 1 ? [] : [String(number)]);
    for (const { transform, width: length } of above) {
      const middle = Number(transform[4]) + length / 2;
      // In the middle of the text, which is 5 mm right of the middle of the sheet.
      expect(Math.abs(middle - width / 2 - 5 * MILLIMETRE)).toBeLessThan(2 * MILLIMETRE);
    }
    const rest = words.filter((word) => !above.includes(word));
    expect(Math.min(...rest.map(({ transform }) => Number(transform[4])))).toBeGreaterThan(29 * MILLIMETRE);
    expect(
      Math.max(...rest.map(({ transform, width: length }) => Number(transform[4]) + length)),
    ).toBeLessThan(width - 19 * MILLIMETRE);
    expect(Math.min(...rest.map(({ transform }) => Number(transform[5])))).toBeGreaterThan(19 * MILLIMETRE);
  }
  await pdf.loadingTask.destroy();
});

test('signatures are never alone on a sheet, however long the conclusions are', async ({ page }) => {
  await openMinutes(page, MEETING);
  for (const lines of [4, 8, 12, 16, 20, 24, 28]) {
    await page.getByLabel('Kết luận của phần “Thảo luận”').fill('Một dòng kết luận.\n'.repeat(lines));
    const { sheets } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    const signed = sheets.filter((sheet) => plain(sheet.text).includes('CHỦ TRÌ'));
    expect(signed).toHaveLength(1);
    expect(plain(signed[0]?.text ?? ''), `${lines} lines`).toContain('Ý kiến khác');
  }
});

test('the page without a meeting prints as any page does', async ({ page }) => {
  await page.goto(RECORD);
  await expect(page.getByText('Chưa có buổi nào')).toBeVisible();
  const { sheets } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets).toHaveLength(1);
  expect(plain(sheets[0]?.text ?? '')).toContain('Đây là bản nháp');
});
