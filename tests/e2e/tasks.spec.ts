import { expect, test } from 'playwright/test';
import { decks, readingPages } from './site-pages.ts';

const LIST = '/viec-can-lam/';
const tasks = readingPages.filter((path) => path.startsWith(LIST) && path !== LIST);
const slugOf = (path: string) => path.slice(LIST.length, -1);

test('the list leads to every task, by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Việc cần làm' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible();
  const links = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link');
  const listed = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(tasks.length).toBeGreaterThanOrEqual(16);
  expect([...listed].sort()).toEqual([...tasks].sort());
  const question = await links.first().innerText();
  await links.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
});

for (const path of tasks) {
  test(`${path} keeps to the form of a task`, async ({ page }) => {
    await page.goto(path);
    const main = page.getByRole('main');
    const titles = await main.locator('section.section > .heading h2').allInnerTexts();
    expect(titles).toEqual([
      'Trả lời ngắn',
      'Các bước',
      'Ghi lại những gì',
      'Đừng làm',
      'Khi luật chưa rõ, hỏi ai',
      'Chỗ dựa',
    ]);
    await expect(main.getByText('không phải văn bản chính thức')).toBeVisible();
    expect(await main.locator('section.section').nth(1).getByRole('listitem').count()).toBeGreaterThanOrEqual(
      3,
    );

    const sources = await main
      .locator('.cite a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    const outside = new Set(sources.filter((source) => !source.endsWith('#so-tay-34')));
    expect(outside.size, 'different sources besides the handbook itself').toBeGreaterThanOrEqual(3);
    for (const link of await main.locator('.body a[href*="/van-ban/"][href*="#"]').all()) {
      await expect(link).toHaveAttribute('href', /^\/van-ban\/[a-z0-9-]+\/#[a-z0-9-]+$/u);
    }

    // Its deck: a title and two or three screens, which give back the place when left.
    expect(decks).toContain(`/trinh-chieu/${slugOf(path)}/`);
    await page.getByRole('link', { name: 'Trình chiếu F9' }).click();
    await expect(page).toHaveURL(new RegExp(`/trinh-chieu/${slugOf(path)}/`, 'u'));
    await expect(page.locator('.stage .stage-count')).toHaveText(/^1\/[34]$/u);
    await expect(page.locator('.stage .stage-notice')).toContainText('không phải văn bản chính thức');
    await page.keyboard.press('End');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(new RegExp(`${path}#(?:tra-loi-ngan|cac-buoc|dung-lam)$`, 'u'));
  });
}

test('a task says of each document it rests on whether it still applies', async ({ page }) => {
  await page.goto('/viec-can-lam/kiem-diem-cuoi-nam/');
  const states = page
    .getByRole('region', { name: 'Văn bản dẫn ở trên còn dùng không?' })
    .getByRole('listitem');
  await expect(states.filter({ hasText: 'Quy định 124-QĐ/TW' })).toContainText(
    'HẾT HIỆU LỰC từ 30/8/2025, nay dùng Quy định 366-QĐ/TW',
  );
  await expect(states.filter({ has: page.getByRole('link', { name: 'Quy định 366-QĐ/TW' }) })).toContainText(
    'Đang dùng',
  );
});

test('the words people ask with lead to the task', async ({ page }) => {
  await page.goto('/tim-kiem/?q=lenh+trai+luat');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Bị yêu cầu làm điều trái pháp luật/u })
      .first(),
  ).toBeVisible();
});
