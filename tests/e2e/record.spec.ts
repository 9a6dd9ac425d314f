import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { findViolations } from './find-violations.ts';
import {
  conclude,
  FIRST,
  keepMeetings,
  MEETING_PREFIX,
  openMinutes,
  PLAN,
  RECORD,
  runMeeting,
} from './kept-meeting.ts';

const kept = (page: Page, id = 'hop-1') =>
  page.evaluate((key) => localStorage.getItem(key), MEETING_PREFIX + id);

const field = (page: Page) => page.getByLabel('Kết luận của phần “Thảo luận”');

async function saveFile(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu ra tệp' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function openFile(page: Page, text: string): Promise<void> {
  const file = { name: 'buoi.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Mở tệp đã lưu').setInputFiles(file);
}

test('the page says how a meeting is begun when there is none', async ({ page }) => {
  await page.goto(RECORD);
  await expect(page.getByText('Chưa có buổi nào')).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: 'Bộ sinh hoạt' }).last()).toHaveAttribute(
    'href',
    '/sinh-hoat/',
  );
});

test('meetings are listed, the latest first, and one is opened as a document', async ({ page }) => {
  const later = runMeeting({ id: 'hop-2', era: 2, plan: { ...PLAN, title: 'Buổi sau' } });
  await keepMeetings(page, [runMeeting(), later]);
  await page.goto(RECORD);
  const rows = page.locator('.meetings li');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Buổi sau');
  await expect(rows.last()).toContainText(
    '19 giờ 30 phút, ngày 23/11/2026 · 22 phút · đã đếm 2/2 tình huống',
  );
  await page.getByRole('link', { name: PLAN.title }).click();
  const heading = page.getByRole('heading', { name: `Biên bản: ${PLAN.title}` });
  await expect(heading).toBeFocused();
  const paper = page.getByRole('article', { name: 'BIÊN BẢN' });
  await expect(paper).toContainText('ĐẢNG CỘNG SẢN VIỆT NAM');
  await expect(paper).toContainText(FIRST?.situation ?? 'x');
  const key = FIRST?.options.find(({ correct }) => correct)?.text ?? 'x';
  await expect(paper.getByRole('rowheader', { name: `${key} (đáp án)` }).first()).toBeVisible();
  const table = paper.getByRole('table', { name: 'Tình huống 1' });
  await expect(table.getByRole('row').nth(1)).toContainText(/12 \(60\s%\)\s*3 \(14\s%\)/u);
  await expect(table.getByRole('row').last()).toContainText(/Cộng\s*20\s*21/u);
  await page.goBack();
  await expect(paper).toBeHidden();
});

test('a conclusion is kept as it is typed and no longer than it may be', async ({ page, context }) => {
  await openMinutes(page, runMeeting());
  await field(page).pressSequentially('Rà soát việc tồn.');
  await page.reload();
  await expect(field(page)).toHaveValue('Rà soát việc tồn.');
  const other = await context.newPage();
  await other.goto(`${RECORD}#buoi-hop-1`);
  await field(other).fill('x'.repeat(8000));
  await expect(other.getByText('Đã đủ 8000 chữ cái')).toBeVisible();
  await expect(field(page)).toHaveValue('x'.repeat(8000));
});

test('saved, deleted and opened again, the meeting is the same', async ({ page, context }) => {
  await openMinutes(page, conclude(runMeeting(), 'thao-luan', 'Làm ngay.\nBáo cáo sau.'));
  const before: unknown = JSON.parse((await kept(page)) ?? '');
  const paper = await page.locator('.minutes').innerText();
  const file = await saveFile(page);
  expect(file.name).toBe('buoi-sinh-hoat-muoi-bieu-hien-2026-11-23.json');
  const other = await context.newPage();
  await other.goto(`${RECORD}#buoi-hop-1`);
  await expect(other.locator('.minutes')).toBeVisible();
  await page.bringToFront();

  await page.getByRole('button', { name: 'Xóa…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Không xóa' }).click();
  expect(await kept(page)).not.toBeNull();
  await page.getByRole('button', { name: 'Xóa…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa buổi này' }).click();
  await expect(page.getByText('Đã xóa buổi sinh hoạt khỏi máy này.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Các buổi lưu trên máy này' })).toBeFocused();
  expect(await kept(page)).toBeNull();
  await expect(other.locator('.minutes')).toBeHidden();

  await openFile(page, file.text);
  await expect(page.getByText('Đã mở buổi sinh hoạt trong tệp.')).toBeVisible();
  await expect(page.locator('.minutes')).toBeVisible();
  expect(JSON.parse((await kept(page)) ?? '')).toEqual(before);
  await expect(page.locator('.minutes')).toContainText('(đáp án)');
  expect(await page.locator('.minutes').innerText()).toBe(paper);
});

test('a file that is refused, or says something else, leaves what is kept as it was', async ({ page }) => {
  await openMinutes(page, conclude(runMeeting(), 'thao-luan', 'Làm ngay.'));
  const { text } = await saveFile(page);
  const before = await kept(page);
  for (const [bad, words] of [
    [text.replace('Làm ngay.', 'Để sau.'), 'Tệp đã bị sửa hoặc hỏng'],
    ['', 'Tệp trống'],
    ['{"magic":"khac"}', 'không phải tệp buổi sinh hoạt'],
    ['x'.repeat(4_100_000), 'Tệp quá lớn'],
  ] as const) {
    await openFile(page, bad);
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
  }
  expect(await kept(page)).toBe(before);
  await field(page).fill('Đổi ý.');
  const changed = await kept(page);
  await openFile(page, text);
  await expect(page.getByText('Không có gì mới')).toBeVisible();
  expect(await kept(page)).toBe(changed);
});

test('deleting a meeting reaches the windows that run it', async ({ page, context }) => {
  await openMinutes(page, runMeeting());
  const runner = await context.newPage();
  await runner.goto('/gioi-thieu/');
  const heard = runner.evaluate(
    (name) =>
      new Promise((resolve) => {
        new BroadcastChannel(name).addEventListener('message', ({ data }) => {
          resolve(data);
        });
      }),
    `so-tay-34/hop/${PLAN.kit}`,
  );
  await page.getByRole('button', { name: 'Xóa…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa buổi này' }).click();
  expect(await heard).toMatchObject({ type: 'state', state: { id: 'hop-1', era: 1, meeting: null } });
});

test('without the words of a situation the counts stand under its id, and the page says so', async ({
  page,
}) => {
  await page.route('**/luyen/cau/*.json', (route) => route.abort());
  await keepMeetings(page, [runMeeting()]);
  await page.goto(`${RECORD}#buoi-hop-1`);
  await expect(page.getByText(/Chưa có lời của 2 tình huống .* chỉ ghi mã/u)).toBeVisible();
  const table = page.getByRole('table', { name: 'Tình huống 1' });
  await expect(table.getByRole('row').nth(1)).toContainText(/^A\s*12 \(60/u);
  await page.unroute('**/luyen/cau/*.json');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.locator('.minutes')).toContainText('(đáp án)');
});

test('with a meeting shown axe finds nothing, and nothing sticks out of a phone', async ({ page }) => {
  await openMinutes(page, runMeeting());
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [390, 1366]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await findViolations(page), `${colorScheme} at ${width} px`).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const root = page.locator('html');
  expect(await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const small = await page
    .locator('.record :is(button, a, textarea, label.button)')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML),
    );
  expect(small).toEqual([]);
  await page.getByRole('button', { name: 'Xóa…' }).click();
  expect(await findViolations(page, { within: 'dialog[open]' })).toEqual([]);
});
