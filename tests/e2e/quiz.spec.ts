import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';

const QUIZ = '/tu-kiem-tra/nhan-dien/';
const KEY = 'so-tay-34/quiz/nhan-dien';

async function openQuiz(page: Page): Promise<void> {
  await page.goto(QUIZ);
  await expect(page.getByRole('button', { name: 'Đoán' })).toBeVisible();
}

test('a question is answered by keyboard alone and explains every option', async ({ page }) => {
  await openQuiz(page);
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  const options = await page.getByRole('radio').count();
  await page.getByRole('button', { name: 'Chắc chắn' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.quiz-verdict')).toBeFocused();
  await expect(page.locator('.quiz-reasons > li')).toHaveCount(options);
  await expect(page.locator('.quiz-situation mark').first()).toBeVisible();
  await expect(page.locator('.quiz-links a').first()).toHaveAttribute(
    'href',
    /^\/(van-ban|bieu-hien|thuat-ngu)\//u,
  );
});

test('neither reload nor Back loses a marked option or an answer', async ({ page }) => {
  await openQuiz(page);
  await page.getByRole('radio').nth(1).check();
  await page.reload();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.getByRole('button', { name: 'Khá chắc' }).click();
  await page.getByRole('button', { name: 'Câu tiếp' }).click();
  await expect(page.getByText('Câu 2/')).toBeVisible();
  await page.goto('/gioi-thieu/');
  await page.goBack();
  await expect(page.getByText('Câu 2/')).toBeVisible();
  await page.getByRole('button', { name: 'Câu trước' }).click();
  await expect(page.locator('.quiz-verdict')).toBeVisible();
});

test('results keep hits and false alarms apart', async ({ page }) => {
  await openQuiz(page);
  for (;;) {
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Chắc chắn' }).click();
    const next = page.getByRole('button', { name: /Câu tiếp|Xem kết quả/u });
    const isLast = (await next.innerText()) === 'Xem kết quả';
    await next.click();
    if (isLast) break;
  }
  await expect(page.getByRole('heading', { name: 'Kết quả của đồng chí' })).toBeFocused();
  await expect(page.getByText('Nhận ra đúng biểu hiện')).toBeVisible();
  await expect(page.getByText('Nhận nhầm việc làm đúng', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nên đọc lại' })).toBeVisible();
  await expect(page.getByText('không phải cách đánh số của Chỉ thị 34')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('%)');
});

test('damaged answers are set aside, said and do not break the quiz', async ({ page }) => {
  await page.addInitScript((key) => {
    if (!sessionStorage.getItem('done')) localStorage.setItem(key, '{"version":1,"index":');
    sessionStorage.setItem('done', '1');
  }, KEY);
  await openQuiz(page);
  await expect(page.getByText('bị hỏng nên không đọc lại được')).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(`${key}/hong`), KEY)).toBe(
    '{"version":1,"index":',
  );
  await page.getByRole('radio').first().check();
  await page.reload();
  await expect(page.getByRole('radio').first()).toBeChecked();
});

test('a browser that keeps nothing is told so and still gets its quiz', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openQuiz(page);
  await expect(page.getByText('đóng trang là mất câu trả lời')).toBeVisible();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Đoán' }).click();
  await expect(page.locator('.quiz-verdict')).toBeVisible();
});

test('a document page ends with questions about that document', async ({ page }) => {
  await page.goto('/van-ban/nghi-dinh-73/#tu-kiem-tra');
  await page.getByText('Xem đáp án và lý do').first().click();
  await expect(page.locator('.quiz-reasons > li').first()).toBeVisible();
  await page.getByRole('link', { name: /Làm cả \d+ câu/u }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
});

test('answers kept on this machine can be deleted', async ({ page }) => {
  await openQuiz(page);
  await page.getByRole('radio').first().check();
  await page.goto('/tu-kiem-tra/');
  await page.getByRole('button', { name: 'Xóa câu trả lời trên máy này' }).click();
  await expect(page.getByText('Đã xóa mọi câu trả lời')).toBeVisible();
  await openQuiz(page);
  await expect(page.getByRole('radio').first()).not.toBeChecked();
});
