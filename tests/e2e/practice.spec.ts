import { expect, test } from 'playwright/test';
import { findViolations } from './find-violations.ts';
import { answer, attempts, firstRight, open, placeOf } from './practice-steps.ts';

test('one click from the home page leads to a question that is there before any script', async ({
  browser,
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Vào câu đầu tiên' }).click();
  await expect(page.getByText('Câu 1/12')).toBeVisible();
  await expect(page.locator('.quiz:not(.quiz-waiting)')).toBeVisible();
  const live = await page.locator('.quiz .quiz-situation').innerText();

  const bare = await browser.newContext({ javaScriptEnabled: false });
  const still = await bare.newPage();
  await still.goto(page.url());
  await expect(still.locator('.quiz .quiz-situation').first()).toHaveText(live);
  await still.locator('noscript summary').first().click();
  await expect(still.locator('.quiz-reasons').first()).toBeVisible();
  await bare.close();
});

test('a newcomer reads two worked examples first; whoever comes back finds them folded', async ({ page }) => {
  await open(page);
  const examples = page.locator('details.examples');
  await expect(examples).toHaveAttribute('open');
  await expect(examples.locator('mark')).toHaveCount(4);
  await answer(page, 1);
  await page.reload();
  await expect(examples).not.toHaveAttribute('open');
  await expect(page.locator('.quiz-verdict')).toBeVisible();
});

test('a mistake brings the pair side by side, then another situation of the two', async ({ page }) => {
  await open(page);
  // The first question names a behaviour or not; a wrong name is a confusion.
  await answer(page, await placeOf(page, false));
  await expect(page.locator('.quiz [role=status]')).toHaveText(
    'Tiếp theo là hai việc giống nhau để so sánh.',
  );
  await page.getByRole('button', { name: 'Xem hai việc cạnh nhau' }).click();
  await expect(page.getByText('So sánh hai việc')).toBeFocused();
  const halves = page.locator('.contrast section');
  await expect(halves).toHaveCount(2);
  const [left, right] = await Promise.all([halves.first().boundingBox(), halves.last().boundingBox()]);
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);
  await expect(page.locator('.contrast mark'), 'nothing is marked before the answer').toHaveCount(0);
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.locator('.quiz-verdict')).toBeFocused();
  await expect(page.locator('.contrast mark').first()).toBeVisible();
  expect(await findViolations(page, { within: '.quiz' })).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Câu thêm để phân biệt')).toBeVisible();
});

test('the deciding words are marked and the passage is read in place', async ({ page }) => {
  await open(page);
  await answer(page, 1);
  await expect(page.locator('.quiz .quiz-situation mark').first()).toBeVisible();
  const passage = page.locator('.quiz details', { hasText: 'Đọc tóm lược của Sổ tay' }).first();
  await passage.locator('summary').click();
  await expect(passage.locator('p').first()).toHaveText(/\S{3}/u);
  expect(await findViolations(page, { within: '.quiz' })).toEqual([]);
});

test('sentences are chosen in the situation itself', async ({ page }) => {
  await open(page);
  for (let step = 0; step < 30 && !(await page.locator('.quiz-sentences').isVisible()); step += 1) {
    await answer(page, await placeOf(page, true));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio').first()).toBeVisible();
  }
  await expect(page.locator('.quiz-sentences').getByRole('radio').first()).toBeVisible();
  await answer(page, await placeOf(page, true));
  await expect(page.locator('.quiz-verdict')).toHaveText('Đúng.');
});

test('a whole session ends in counts kept apart, and the next one asks other situations', async ({
  page,
}) => {
  await open(page);
  const asked = new Set<string>();
  const run = async () => {
    for (let step = 0; step < 12; step += 1) {
      asked.add((await page.getByRole('radio').first().getAttribute('name')) ?? '');
      await answer(page, await placeOf(page, true));
      await page.keyboard.press('Enter');
      await expect(page.locator('.quiz-verdict')).toBeHidden();
      await expect(page.getByText('Đang tải câu hỏi')).toBeHidden();
    }
  };
  await run();
  const heading = page.getByRole('heading', { name: 'Kết quả lượt này' });
  await expect(heading).toBeFocused();
  await expect(page.locator('.quiz-share', { hasText: 'Nhận nhầm việc làm đúng' })).toContainText(/0\/[45]/u);
  await expect(page.getByText('Ngày nên ôn tiếp')).toBeVisible();
  expect(await findViolations(page, { within: '.quiz' })).toEqual([]);
  await page.reload();
  await expect(heading).toBeVisible();
  await page.getByRole('button', { name: 'Luyện lượt nữa' }).click();
  await expect(page.getByText('Câu 1/12')).toBeFocused();
  await run();
  expect(asked.size, 'nothing comes back while new situations remain').toBe(24);
  expect(await attempts(page)).toBe(24);
});

test('situations are loaded as they are needed, not all at once', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/luyen/cau/')) loaded.push(request.url());
  });
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(loaded.length).toBeLessThanOrEqual(3);
});

test('without the line the question says so, and goes on when the line is back', async ({
  page,
  context,
}) => {
  await page.route('**/luyen/cau/**', (route) => route.abort());
  await open(page);
  await answer(page, await firstRight(page));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Chưa tải được câu này')).toBeVisible();
  await page.unroute('**/luyen/cau/**');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByText('Câu 2/12')).toBeVisible();
  expect(await attempts(page)).toBe(1);
  await context.close();
});

test('the keys can be switched off, and typing elsewhere answers nothing', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('12');
  // Closes the suggestions, then the dialog.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('.quiz input[type=radio]:checked')).toHaveCount(0);
  await page.getByLabel('Dùng phím').uncheck();
  await page.keyboard.press('1');
  await expect(page.locator('.quiz input[type=radio]:checked')).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Dùng phím')).not.toBeChecked();
});

test('a behaviour asked for by the address comes first, and stays on reload', async ({ page }) => {
  await page.goto('/bieu-hien/hv05-khong-quyet-dinh-viec-thuoc-tham-quyen/');
  await page.getByRole('link', { name: 'Luyện thêm về biểu hiện này' }).click();
  await expect(page.locator('.quiz:not(.quiz-waiting)')).toBeVisible();
  const first = await page.locator('.quiz .quiz-situation').innerText();
  await answer(page, 1);
  await page.reload();
  await expect(page.locator('.quiz .quiz-situation')).toHaveText(first);
});
