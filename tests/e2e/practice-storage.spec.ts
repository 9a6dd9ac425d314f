import { expect, test } from 'playwright/test';
import { answer, attempts, KEY, open, placeOf } from './practice-steps.ts';

test('two tabs lose nothing of each other, and each comes back to its own place', async ({
  page,
  context,
}) => {
  await open(page);
  await answer(page, await placeOf(page, true));
  const other = await context.newPage();
  await open(other);
  await expect(other.locator('.quiz-verdict')).toBeVisible();
  await other.keyboard.press('Enter');
  await answer(other, await placeOf(other, true));
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await answer(page, await placeOf(page, true));
  await page.keyboard.press('Enter');
  await answer(page, await placeOf(page, true));
  expect(await attempts(page)).toBe(4);
  await other.reload();
  await expect(other.getByText('Câu 2/12')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Câu 3/12')).toBeVisible();
});

test('what is deleted in one tab does not come back from another', async ({ page, context }) => {
  await open(page);
  await answer(page, 1);
  const other = await context.newPage();
  await other.goto('/tu-kiem-tra/');
  await other.getByRole('button', { name: 'Xóa câu trả lời trên máy này' }).click();
  await expect(page.getByText('Câu 1/12')).toBeVisible();
  await expect(page.locator('.quiz-verdict')).toBeHidden();
  await answer(page, 1);
  expect(await attempts(page)).toBe(1);
});

for (const [name, text, sentence] of [
  ['no JSON', '{', 'dữ liệu Sổ tay không đọc được'],
  ['foreign', '{"version":1}', 'dữ liệu Sổ tay không đọc được'],
  [
    'damaged',
    '{"version":2,"attempts":[{"id":7}],"settings":{"sharedComputer":false,"changedAt":0}}',
    'Một phần tiến trình lưu trên máy này bị hỏng',
  ],
  [
    'of a later version',
    '{"version":9,"attempts":[],"settings":{"sharedComputer":false,"changedAt":0}}',
    'do bản mới hơn của Sổ tay ghi',
  ],
] as const) {
  test(`storage that is ${name} is told in one sentence, and nothing is lost`, async ({ page }) => {
    await page.addInitScript(
      ([key, kept]) => {
        if (sessionStorage.getItem('da-dat') === null) localStorage.setItem(key, kept);
        sessionStorage.setItem('da-dat', '1');
      },
      [KEY, text] as const,
    );
    await open(page);
    await expect(page.locator('.quiz-warning')).toContainText(sentence);
    await answer(page, 1);
    const kept = await page.evaluate(() => Object.entries(localStorage).map(([, value]) => String(value)));
    expect(kept).toContain(text);
  });
}
