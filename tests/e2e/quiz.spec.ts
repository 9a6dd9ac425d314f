import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';

const QUIZ = '/tu-kiem-tra/nhan-dien/';
const KEY = 'so-tay-34/quiz/nhan-dien';

async function openQuiz(page: Page, path = QUIZ): Promise<void> {
  await page.goto(path);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

test('a question is answered by keyboard alone and explains every option', async ({ page }) => {
  await openQuiz(page);
  await page.locator('.quiz-option').getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  const options = await page.locator('.quiz-option').getByRole('radio').count();
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
  await page.locator('.quiz-option').getByRole('radio').nth(1).check();
  await page.reload();
  await expect(page.locator('.quiz-option').getByRole('radio').nth(1)).toBeChecked();
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
    await page.locator('.quiz-option').getByRole('radio').first().check();
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
  const kept = await page.evaluate(() => Object.values(localStorage).map(String));
  expect(kept).toContain('{"version":1,"index":');
  await page.locator('.quiz-option').getByRole('radio').first().check();
  await page.reload();
  await expect(page.locator('.quiz-option').getByRole('radio').first()).toBeChecked();
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
  await page.locator('.quiz-option').getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Đoán' }).click();
  await expect(page.locator('.quiz-verdict')).toBeVisible();
});

test('a document page ends with questions about that document', async ({ page }) => {
  await page.goto('/van-ban/nghi-dinh-73/#tu-kiem-tra');
  await page.getByText('Xem đáp án và lý do').first().click();
  await expect(page.locator('.quiz-reasons > li').first()).toBeVisible();
  await page.getByRole('link', { name: /Làm cả \d+ câu/u }).click();
  await expect(page.locator('.quiz-option').getByRole('radio').first()).toBeVisible();
});

test('answers kept on this machine can be deleted', async ({ page }) => {
  await openQuiz(page);
  await page.locator('.quiz-option').getByRole('radio').first().check();
  await page.goto('/tu-kiem-tra/');
  await page.getByRole('button', { name: 'Xóa câu trả lời trên máy này' }).click();
  await expect(page.getByText('Đã xóa mọi câu trả lời')).toBeVisible();
  await openQuiz(page);
  await expect(page.locator('.quiz-option').getByRole('radio').first()).not.toBeChecked();
});

test('in an exam nothing is told before it is handed in, answers may change, and then all is reviewed', async ({
  page,
}) => {
  await openQuiz(page, '/tu-kiem-tra/de-a/');
  await expect(page.getByLabel('Xem đáp án khi làm xong')).toBeChecked();
  const options = page.locator('.quiz-option').getByRole('radio');
  await options.first().check();
  await page.getByRole('button', { name: 'Đoán' }).click();
  await expect(page.getByText('Đã ghi câu trả lời (Đoán)')).toBeVisible();
  await expect(page.locator('.quiz-reasons')).toHaveCount(0);
  await expect(page.getByLabel('Xem lý do ngay')).toBeDisabled();
  await options.nth(1).check();
  await expect(page.getByText('bấm mức chắc chắn để ghi lại')).toBeVisible();
  await page.getByRole('button', { name: 'Chắc chắn' }).click();
  await page.reload();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(options.nth(1)).toBeChecked();
  for (let question = 1; question < 24; question += 1) {
    await page
      .getByRole('button', { name: 'Để sau' })
      .or(page.getByRole('button', { name: 'Câu tiếp' }))
      .click();
  }
  await page.getByRole('button', { name: 'Đến phần nộp bài' }).click();
  await expect(page.getByRole('heading', { name: 'Nộp bài' })).toBeFocused();
  await expect(page.getByText('Đã trả lời 1/24 câu')).toBeVisible();
  expect(await logged(page)).toEqual([]);
  await page.getByRole('button', { name: 'Nộp bài và xem kết quả' }).click();
  await expect(page.getByRole('heading', { name: 'Kết quả của đồng chí' })).toBeFocused();
  await expect(page.getByText('Đây là lần đo trước khi luyện')).toBeVisible();
  expect(await logged(page)).toEqual(['form-A']);
  await page.getByRole('button', { name: 'Xem lại từng câu' }).click();
  await expect(page.locator('.quiz-reasons').first()).toBeVisible();
  await page.getByRole('button', { name: 'Câu tiếp' }).click();
  await expect(page.getByText('Chưa trả lời.')).toBeVisible();
  await expect(page.locator('.quiz-reasons').first()).toBeVisible();
});

test('an answer goes into the log of results once, however often the page is opened', async ({ page }) => {
  await openQuiz(page);
  await page.locator('.quiz-option').getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Đoán' }).click();
  await expect(page.locator('.quiz-verdict')).toBeVisible();
  await page.reload();
  await expect(page.locator('.quiz-verdict')).toBeVisible();
  expect(await logged(page)).toEqual(['quiz']);
  await page.goto('/tu-kiem-tra/ket-qua/');
  await expect(page.getByRole('heading', { name: 'Nhận ra và nhận nhầm' })).toBeVisible();
});

test('answers of the first version are taken over once', async ({ page }) => {
  await page.addInitScript((key) => {
    if (sessionStorage.getItem('done')) return;
    const answer = { option: 'a', certainty: 'guess', version: 1 };
    const old = { version: 1, index: 0, drafts: {}, answers: { 'th-012': answer, 'th-031': answer } };
    localStorage.setItem(key, JSON.stringify(old));
    sessionStorage.setItem('done', '1');
  }, KEY);
  await openQuiz(page);
  await expect.poll(async () => (await logged(page)).length).toBe(2);
  await page.reload();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  expect(await logged(page)).toEqual(['quiz', 'quiz']);
});

/** The modes of the answers in the log. */
function logged(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const kept: unknown = JSON.parse(localStorage.getItem('so-tay-34/tien-trinh') ?? '{"attempts":[]}');
    return (kept as { attempts: { mode: string }[] }).attempts.map(({ mode }) => mode);
  });
}
