import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { kept, KEY, open } from './builder-steps.ts';

async function keepBefore(page: Page, text: string): Promise<void> {
  await page.addInitScript(
    ([key, value]) => {
      if (sessionStorage.getItem('da-dat')) return;
      sessionStorage.setItem('da-dat', '1');
      localStorage.setItem(key, value);
    },
    [KEY, text] as const,
  );
}

test('saved to a file, deleted and opened again, the meeting is the same', async ({ page }) => {
  await open(page);
  await page.getByLabel('Tên buổi sinh hoạt').fill('Đề xuất có hồi âm');
  await page.getByRole('button', { name: 'Gợi ý giúp tôi' }).click();
  const before = await kept(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu ra tệp' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^so-tay-34-buoi-sinh-hoat-\d{4}-\d{2}-\d{2}\.json$/u);
  const text = await readFile(await download.path(), 'utf8');
  await page.getByRole('button', { name: 'Xóa buổi này' }).click();
  await page.reload();
  await expect(page.getByLabel('Tên buổi sinh hoạt')).toHaveValue('');
  const take = (content: string) =>
    page
      .getByLabel('Mở từ tệp')
      .setInputFiles({ name: 'buoi.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await take(text.replace('"minutes": 20', '"minutes": 1'));
  await expect(page.getByText('Tệp đã bị sửa hoặc hỏng')).toBeVisible();
  await take('{}');
  await expect(page.getByText('Đây không phải tệp buổi sinh hoạt')).toBeVisible();
  await take(text);
  await expect(page.getByLabel('Tên buổi sinh hoạt')).toHaveValue('Đề xuất có hồi âm');
  expect(await kept(page)).toEqual(before);
});

for (const [name, text, sentence] of [
  ['damaged', '{"version":1,"draft":{}}', 'bị hỏng, không đọc được'],
  ['no JSON', '{', 'bị hỏng, không đọc được'],
  ['of a later version', '{"version":9}', 'do bản mới hơn của Sổ tay ghi'],
] as const) {
  test(`a kept meeting that is ${name} is told of and not lost`, async ({ page }) => {
    await keepBefore(page, text);
    await open(page);
    await expect(page.getByText(sentence)).toBeVisible();
    await page.getByLabel('Tên buổi sinh hoạt').fill('Mới');
    const all = await page.evaluate(() => Object.keys(localStorage).map((key) => localStorage.getItem(key)));
    expect(all).toContain(text);
  });
}

test('a browser that keeps nothing is told of', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page);
  await expect(page.getByText('Trình duyệt đang chặn việc lưu')).toBeVisible();
});

test('two tabs show the same meeting', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await other.getByLabel('Tên buổi sinh hoạt').fill('Từ thẻ kia');
  await expect(page.getByLabel('Tên buổi sinh hoạt')).toHaveValue('Từ thẻ kia');
  await expect(page.getByText('Một thẻ khác vừa sửa buổi này')).toBeVisible();
  await other.getByRole('button', { name: 'Xóa buổi này' }).click();
  await expect(page.getByLabel('Tên buổi sinh hoạt')).toHaveValue('');
  await expect(page.getByText('Một thẻ khác vừa xóa buổi này')).toBeVisible();
});

test('situations whose words have changed are taken as they are now', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Gợi ý giúp tôi' }).click();
  const plan = await kept(page);
  const [first, second] = plan.draft.situations;
  if (!first || !second) throw new Error('Cannot test: nothing was suggested');
  const old = {
    ...plan,
    draft: {
      ...plan.draft,
      situations: [
        { ...first, hash: 'cu' },
        { ...second, item: 'th-000' },
      ],
    },
  };
  await page.evaluate(
    ([key, value]) => {
      localStorage.setItem(key, value);
    },
    [KEY, JSON.stringify(old)] as const,
  );
  await page.reload();
  await expect(page.getByText('1 tình huống đã được sửa lời')).toBeVisible();
  await expect.poll(async () => (await kept(page)).draft.situations).toEqual([first]);
});
