import { expect, test } from 'playwright/test';
import { votablesSchema } from '../../src/domain/meeting/own-plan-situation.ts';
import { isLookAlike } from '../../src/domain/practice/bank.ts';
import { BUILDER, chosen, DECK, groups, kept, KEY, open, rows } from './builder-steps.ts';
import { findViolations } from './find-violations.ts';

test('what is chosen is kept at once and comes back after a reload', async ({ page }) => {
  await open(page);
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
  await page.getByLabel('Tên buổi sinh hoạt').fill('Việc chậm ở quầy');
  await page.getByLabel('45 phút').check();
  await page
    .getByRole('group', { name: /biểu hiện nào/u })
    .getByRole('checkbox')
    .nth(4)
    .check();
  await expect(groups(page)).toHaveCount(1);
  await groups(page).locator('> summary').click();
  const boxes = groups(page).getByRole('checkbox');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByLabel('Giải pháp').fill('Ai nhắc hạn?');
  await page.reload();

  await expect(page.getByLabel('Tên buổi sinh hoạt')).toHaveValue('Việc chậm ở quầy');
  await expect(page.getByLabel('45 phút')).toBeChecked();
  await expect(chosen(page)).toHaveCount(2);
  await expect(page.getByLabel('Giải pháp')).toHaveValue('Ai nhắc hạn?');
  const { plan } = await kept(page);
  expect(plan).toMatchObject({ kit: 'buoi-tu-soan', title: 'Việc chậm ở quầy', minutes: 45 });
  expect(plan.parts[1]?.steps).toEqual([
    { type: 'screen', screen: 'noi-muoi/1' },
    { type: 'screen', screen: 'hv05/1' },
  ]);
});

test('the minutes of the parts add up to the length', async ({ page }) => {
  await open(page);
  for (const minutes of [90, 20, 45]) {
    await page.getByLabel(`${minutes} phút`).check();
    await page.getByRole('button', { name: 'Gợi ý giúp tôi' }).click();
    await expect(rows(page)).toHaveCount(5);
    const shares = await rows(page).locator('td').allInnerTexts();
    expect(shares.map(Number).reduce((sum, share) => sum + share, 0)).toBe(minutes);
    await expect(page.locator('.builder-agenda tfoot td')).toHaveText(String(minutes));
  }
});

test('a suggestion is half legitimate, without a warning, and can be taken back', async ({ page }) => {
  await open(page);
  await page.getByLabel('90 phút').check();
  await groups(page).first().locator('> summary').click();
  await groups(page).first().getByRole('checkbox').first().check();
  const own = (await kept(page)).draft.situations;
  for (let times = 0; times < 3; times += 1) {
    await page.getByRole('button', { name: 'Gợi ý giúp tôi' }).click();
    await expect(chosen(page)).toHaveCount(6);
    expect((await kept(page)).draft.situations.filter(isLookAlike)).toHaveLength(3);
    await expect(page.locator('.builder-warnings p')).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Xóa buổi này' }).click();
  await expect(chosen(page)).toHaveCount(0);
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
  await page.getByRole('button', { name: 'Lấy lại bản trước' }).click();
  await expect(chosen(page)).toHaveCount(6);
  expect(own).toHaveLength(1);
});

test('a meeting of behaviours alone is warned of, not forbidden', async ({ page }) => {
  const response = await page.request.get('/sinh-hoat/tu-soan/tinh-huong.json');
  const bank = votablesSchema.parse(await response.json());
  const shown = bank.filter(({ label }) => label === 'hv01').slice(0, 2);
  const [legitimate] = bank.filter(({ looksLike }) => looksLike === 'hv01');
  await open(page);
  const group = groups(page).first();
  await group.locator('> summary').click();
  const box = (id = '') =>
    group
      .locator('li')
      .filter({ has: page.locator(`[data-item=${id}]`) })
      .getByRole('checkbox');
  for (const { id } of shown) await box(id).check();
  const warnings = page.locator('.builder-warnings');
  await expect(warnings).toContainText('phòng họp dễ quen tay gọi việc nào cũng là biểu hiện');
  await expect(page.getByRole('link', { name: 'Chiếu buổi này' })).toHaveAttribute('href', DECK);
  await box(shown[0]?.id).uncheck();
  await box(legitimate?.id).check();
  await expect(warnings.locator('p')).toHaveCount(0);
});

test('answers are folded until asked for', async ({ page }) => {
  await open(page);
  await groups(page).first().locator('> summary').click();
  const answer = groups(page).first().locator('li').first().locator('details');
  await expect(answer.locator('p').first()).toBeHidden();
  await answer.getByText('Xem đáp án').click();
  await expect(answer.locator('p').first()).toBeVisible();
});

test('without the bank the rest can be put together, and the bank be asked for again', async ({ page }) => {
  await page.route('**/tinh-huong.json', (route) => route.abort());
  await page.goto(BUILDER);
  await expect(page.getByText('Chưa tải được kho tình huống')).toBeVisible();
  await page.getByLabel('Tên buổi sinh hoạt').fill('Vẫn soạn được');
  expect((await kept(page)).plan.title).toBe('Vẫn soạn được');
  await page.unroute('**/tinh-huong.json');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByRole('button', { name: 'Gợi ý giúp tôi' })).toBeEnabled();
});

test('the order is changed by keyboard, and the focus is never lost', async ({ page }) => {
  await open(page);
  await page.getByLabel('45 phút').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Gợi ý giúp tôi' }).focus();
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toHaveCount(4);
  const order = async () => (await kept(page)).draft.situations.map(({ item }) => item);
  const [first, second, ...rest] = await order();
  await page.getByRole('button', { name: 'Đưa tình huống 2 lên trước' }).focus();
  await page.keyboard.press('Enter');
  expect(await order()).toEqual([second, first, ...rest]);
  await expect(page.getByRole('button', { name: 'Đưa tình huống 1 lên trước' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await order()).toEqual([second, first, ...rest]);
  await page.getByRole('button', { name: 'Bỏ tình huống 1' }).focus();
  await page.keyboard.press('Enter');
  expect(await order()).toEqual([first, ...rest]);
  await expect(page.locator('.builder-chosen')).toBeFocused();
});

test('nothing leaves the device, and the page is sound with everything open', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !request.url().startsWith(`${baseURL}/`)) asked.push(request.url());
  });
  await open(page);
  await page.getByRole('button', { name: 'Gợi ý giúp tôi' }).click();
  await groups(page).first().locator('> summary').click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page), colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
  expect(asked).toEqual([]);
});

test('the deck has every screen a plan can ask for, by its key', async ({ page }) => {
  await open(page);
  await page.getByLabel('Tên buổi sinh hoạt').fill('Tên để chiếu');
  await page.getByLabel('90 phút').check();
  for (const box of await page
    .getByRole('group', { name: /biểu hiện nào/u })
    .getByRole('checkbox')
    .all())
    await box.check();
  const { plan } = await kept(page);
  await page.getByRole('link', { name: 'Chiếu buổi này' }).click();
  await expect(page).toHaveURL(new RegExp(DECK, 'u'));
  const keys = plan.parts.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.type === 'screen' ? [step.screen] : [])),
  );
  expect(keys).toHaveLength(14);
  for (const key of keys) {
    const [part = '', number] = key.split('/');
    expect(await page.locator(`[data-own-plan] .part[data-part="${part}"] .screen`).count(), key).toBe(
      Number(number),
    );
  }
  await expect(page.locator('.part [data-plan-title]')).toHaveText('Tên để chiếu');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it does and leads to the ready kits', async ({ page }) => {
    await page.goto(BUILDER);
    // Playwright's text search leaves out <noscript>, hence the selectors.
    await expect(page.locator('main noscript p')).toContainText('Phần soạn cần JavaScript');
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.locator('main noscript a').first()).toHaveAttribute('href', '/sinh-hoat/');
    await expect(page.locator('.builder')).toBeHidden();
  });

  test('the deck leads to the builder', async ({ page }) => {
    await page.goto(DECK);
    await expect(page.locator('main').getByRole('link', { name: 'Tự soạn buổi sinh hoạt' })).toHaveAttribute(
      'href',
      BUILDER,
    );
  });
});
