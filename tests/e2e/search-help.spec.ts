import { expect, test } from 'playwright/test';
import { findViolations } from './find-violations.ts';
import { keep, openDialog, openPage } from './search-places.ts';

const PLACES = [
  { name: 'on the search page', open: openPage },
  { name: 'in the dialog', open: openDialog },
];

for (const { name, open } of PLACES) {
  test(`suggestions ${name}: arrows, Home, End, Escape and Enter`, async ({ page }) => {
    const place = await open(page);
    const field = place.getByRole('searchbox');
    const links = place.getByRole('list', { name: 'Gợi ý' }).getByRole('link');
    await field.focus();
    await page.keyboard.type('nd73');
    await expect(links.first()).toContainText('Nghị định 73/2023/NĐ-CP');
    expect(await links.count()).toBeLessThanOrEqual(6);
    await expect(place.getByText(/gợi ý; phím mũi tên/u)).toHaveText(/^\d gợi ý/u);

    await expect(place.locator('.result').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(links.last()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(place.locator('.result a').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await expect(links.first()).toBeFocused();

    await page.keyboard.press('Escape');
    await expect(links).toHaveCount(0);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('nd73');
    await page.keyboard.press('ArrowDown');
    await expect(place.locator('.result a').first()).toBeFocused();

    await field.focus();
    await field.press('End');
    await page.keyboard.type(' dieu 8');
    await expect(links.first()).toContainText('Điều 8 Nghị định 73');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/van-ban\/nghi-dinh-73\/#dieu-8$/u);
  });
}

test('Enter with no suggestion chosen searches and closes them', async ({ page }) => {
  const place = await openPage(page);
  await place.getByRole('searchbox').pressSequentially('tham q');
  const list = place.getByRole('list', { name: 'Gợi ý' });
  await expect(list).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(place.locator('.result').first()).toBeVisible();
  await expect(page).toHaveURL(/q=tham\+q$/u);
});

test('a name written to its end is left to the results; a replaced document says so', async ({ page }) => {
  const place = await openPage(page);
  const field = place.getByRole('searchbox');
  await field.pressSequentially('dun day');
  await expect(place.getByRole('status')).toContainText('kết quả');
  await expect(place.getByRole('list', { name: 'Gợi ý' })).toBeHidden();
  await field.fill('qd124');
  await expect(place.getByRole('list', { name: 'Gợi ý' }).getByRole('link').first()).toContainText(
    'Đã hết hiệu lực',
  );
});

test('results stand under their kind; a replaced document names its successor, its parts are marked too', async ({
  page,
}) => {
  const place = await openPage(page, '?q=doi+tuong+kiem+diem');
  await expect(place.locator('.result').first()).toBeVisible();
  const kinds = await place.getByRole('heading', { level: 2 }).allTextContents();
  expect(kinds.length).toBeGreaterThan(1);
  expect(new Set(kinds).size).toBe(kinds.length);
  const old = place.locator('.result').filter({ has: page.locator('.state[data-superseded]') });
  await expect(old).toHaveCount(1);
  await expect(old.locator('a').first()).toHaveText('Quy định 124-QĐ/TW');
  await expect(old.getByRole('link', { name: 'Quy định 366-QĐ/TW' })).toHaveAttribute(
    'href',
    /quy-dinh-366\/$/u,
  );
  const parts = old.locator('.part');
  expect(await parts.count()).toBeGreaterThan(0);
  for (const part of await parts.all()) await expect(part).toContainText('Đã hết hiệu lực');
});

test('replaced documents can be left out; what is hidden is counted, and the choice stays', async ({
  page,
}) => {
  const place = await openPage(page, '?q=doi+tuong+kiem+diem');
  const old = place.locator('.state[data-superseded]');
  await expect(old).toHaveCount(1);
  await place.getByRole('radio', { name: 'Chưa hết hiệu lực' }).check();
  await expect(place.getByRole('status')).toContainText('Đã ẩn 1 kết quả ở văn bản hết hiệu lực');
  await expect(old).toHaveCount(0);
  await expect(place.locator('.result').first()).toBeVisible();
  await page.reload();
  await expect(place.getByRole('radio', { name: 'Chưa hết hiệu lực' })).toBeChecked();
  await expect(place.getByRole('status')).toContainText('Đã ẩn 1 kết quả');
  await expect(old).toHaveCount(0);
});

test('nothing found: doors and a way to ask are there, and near names when there are', async ({ page }) => {
  const place = await openPage(page, '?q=bitcoin');
  await expect(place.getByRole('status')).toContainText('Không tìm thấy trang nào');
  await expect(place.getByRole('link', { name: 'Danh sách văn bản' })).toBeVisible();
  await expect(place.getByRole('link', { name: 'Mười biểu hiện' })).toBeVisible();
  await expect(place.getByRole('link', { name: 'Báo cho đơn vị' })).toHaveAttribute('href', /#bao-loi$/u);
  await place.getByRole('searchbox').fill('nghị định 999');
  await expect(place.getByRole('heading', { name: 'Gần với điều đồng chí tìm' })).toBeVisible();
  await page.keyboard.press('Enter');
  await place.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/van-ban\/nghi-dinh-73/u);
});

test('when a filter hides everything, it can be taken off on the spot', async ({ page }) => {
  const place = await openPage(page, '?q=%22quy+ch%E1%BA%BF+l%C3%A0m+vi%E1%BB%87c%22&loai=cau-hoi');
  await place.getByRole('searchbox').fill('bấm phím F9');
  await page.keyboard.press('Enter');
  await expect(place.getByRole('status')).toContainText('Không tìm thấy trang nào');
  await place.getByRole('button', { name: /Bỏ bộ lọc/u }).click();
  await expect(place.getByRole('radio', { name: 'Tất cả' })).toBeChecked();
  await expect(place.locator('.result').first()).toBeVisible();
});

test('a wrong address offers names near its words', async ({ page }) => {
  await page.goto('/thuat-ngu/tham-quyn/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không thấy trang này');
  await page.getByRole('link', { name: 'Thẩm quyền', exact: true }).click();
  await expect(page).toHaveURL(/thuat-ngu\/#tham-quyen$/u);
});

const LISTS = [
  { what: 'suggestions on the search page', open: openPage, query: 'quy dinh 12', shown: 'Gợi ý' },
  { what: 'suggestions in the dialog', open: openDialog, query: 'tham q', shown: 'Gợi ý' },
  { what: 'recent queries', open: openPage, query: '', shown: 'Tìm gần đây' },
  { what: 'nothing found', open: openPage, query: 'nghị định 999', shown: 'Gần với điều đồng chí tìm' },
];

for (const { what, open, query, shown } of LISTS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${what} (${colorScheme}), and it fits 320 px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await keep(page, JSON.stringify({ version: 1, queries: ['nd73', 'né tránh'] }));
      const place = await open(page);
      await place.getByRole('searchbox').fill(query);
      await expect(place.getByLabel(shown).or(place.getByRole('heading', { name: shown }))).toBeVisible();
      if (query !== '') await expect(place.getByRole('status')).not.toBeEmpty();
      expect(await findViolations(page, { within: 'search-panel[data-ready]' })).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBe(0);
    });
  }
}
