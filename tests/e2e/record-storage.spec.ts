import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { MEETING_VERSION } from '../../src/domain/meeting/meeting-state.ts';
import { keepMeetings, MEETING_PREFIX, openMinutes, RECORD, runMeeting } from './kept-meeting.ts';

const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), `${MEETING_PREFIX}hop-1`);

const field = (page: Page) => page.getByLabel('Kết luận của phần “Thảo luận”');

test('all meetings can be deleted at once, damaged ones too', async ({ page }) => {
  await openMinutes(page, runMeeting());
  await page.evaluate((prefix) => {
    localStorage.setItem(`${prefix}hong`, '{');
    localStorage.setItem('so-tay-34/tien-trinh', 'x');
  }, MEETING_PREFIX);
  await page.reload();
  await expect(page.getByText('bị hỏng, không đọc được')).toBeVisible();
  await page.getByRole('button', { name: 'Xóa mọi buổi…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa hết' }).click();
  await expect(page.getByText('Chưa có buổi nào')).toBeVisible();
  const names = await page.evaluate(() => Object.keys(localStorage));
  expect(names.filter((name) => name.includes('/hop'))).toEqual([]);
  expect(names).toContain('so-tay-34/tien-trinh');
});

test('storage that is full, blocked or of a later version is told in a sentence', async ({
  page,
  context,
}) => {
  await openMinutes(page, runMeeting());
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await field(page).fill('Chưa lưu được');
  await expect(page.getByText('Bộ nhớ của trình duyệt đã đầy')).toBeVisible();
  await expect(field(page)).toHaveValue('Chưa lưu được');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu ra tệp' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('Chưa lưu được');

  const newer = await context.newPage();
  await newer.goto('/gioi-thieu/');
  const replica = runMeeting({ id: 'hop-9', era: 9 });
  await newer.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [
      `${MEETING_PREFIX}hop-9`,
      JSON.stringify({ ...replica, meeting: { ...replica.meeting, version: MEETING_VERSION + 1 } }),
    ] as const,
  );
  await newer.goto(RECORD);
  await expect(newer.getByText('do bản mới hơn của Sổ tay ghi')).toBeVisible();

  const blocked = await context.newPage();
  await blocked.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await blocked.goto(RECORD);
  await expect(blocked.getByText('Trình duyệt đang chặn việc lưu')).toBeVisible();
});

test('on a shared computer meetings go with the tab', async ({ page }) => {
  await keepMeetings(page, [runMeeting()]);
  await page.goto('/tu-kiem-tra/ket-qua/');
  await page.getByLabel('Máy này nhiều người dùng chung').check();
  expect(await kept(page)).toBeNull();
  await page.goto(RECORD);
  await expect(page.locator('.meetings li')).toHaveCount(1);
  await expect(page.getByText('đóng thẻ là hết')).toBeVisible();
});

test('who deletes all answers is told that meetings stay, and where they go', async ({ page }) => {
  await keepMeetings(page, [runMeeting()]);
  await page.goto('/tu-kiem-tra/ket-qua/');
  await page.getByRole('button', { name: 'Xóa dữ liệu trên máy này' }).click();
  const link = page.getByRole('dialog').getByRole('link', { name: 'Biên bản buổi sinh hoạt' });
  await expect(link).toHaveAttribute('href', RECORD);
  await page.getByRole('button', { name: 'Xóa hết' }).click();
  expect(await kept(page)).not.toBeNull();
});
