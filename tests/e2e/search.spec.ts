import { expect, test, type Page } from 'playwright/test';
import { ABSENT_CASES } from '../search/absent-cases.ts';
import { SEARCH_CASES, type SearchCase } from '../search/queries.ts';

interface Found {
  readonly url: string;
  readonly parts: readonly string[];
}

interface Shown {
  readonly pages: readonly Found[];
  readonly status: string;
  readonly text: string;
}

const panel = (page: Page) => page.locator('main search-panel');
const dialogField = (page: Page) => page.getByRole('dialog', { name: 'Tìm kiếm' }).getByRole('searchbox');

/** Asks all queries on the search page, one after the other, and reads what a reader would see. */
async function ask(page: Page, queries: readonly string[]): Promise<readonly Shown[]> {
  await page.goto('tim-kiem/');
  await expect(panel(page)).toHaveAttribute('data-ready', '');
  return page.evaluate(async (list) => {
    const root = document.querySelector('main search-panel');
    const input = root?.querySelector<HTMLInputElement>('input[type=search]');
    const results = root?.querySelector('.results');
    const base = new URL('..', location.href).pathname;
    const strip = (link: HTMLAnchorElement) => `/${(link.pathname + link.hash).slice(base.length)}`;
    const shown = [];
    for (const query of list) {
      if (input) input.value = query;
      root?.querySelector('form')?.requestSubmit();
      while (results?.hasAttribute('aria-busy')) await new Promise((resolve) => setTimeout(resolve, 5));
      const pages = [...(results?.querySelectorAll('.result') ?? [])].map((item) => {
        const [first, ...rest] = [...item.querySelectorAll('a')].map(strip);
        return { url: first ?? '', parts: rest };
      });
      const status = root?.querySelector('[role=status]')?.textContent ?? '';
      shown.push({ pages, status, text: root?.textContent ?? '' });
    }
    return shown;
  }, queries);
}

function rank({ expected }: SearchCase, { pages }: Shown): number {
  const answers = ({ url, parts }: Found, address: string) =>
    address.includes('#') ? parts.includes(address) : url.startsWith(address);
  return pages.findIndex((found) => expected.some((address) => answers(found, address))) + 1;
}

test('at least 97 % of the table are in the first three and 90 % first', async ({ page }) => {
  test.setTimeout(120_000);
  const shown = await ask(
    page,
    SEARCH_CASES.map(({ query }) => query),
  );
  const ranks = SEARCH_CASES.map((row, at) => {
    const answer = shown[at];
    return {
      ...row,
      rank: answer ? rank(row, answer) : 0,
      got: answer?.pages.slice(0, 3).map(({ url }) => url),
    };
  });
  for (const type of new Set(ranks.map((row) => row.type))) {
    const rows = ranks.filter((row) => row.type === type);
    const misses = rows.filter((row) => row.rank !== 1);
    console.log(`${type}: ${rows.length - misses.length}/${rows.length} first`);
    for (const { query, rank: at, got } of misses)
      console.log(`   ${at || '–'}  ${query}  →  ${got?.join(' ') ?? ''}`);
  }
  const share = (accept: (at: number) => boolean) =>
    ranks.filter((row) => accept(row.rank)).length / ranks.length;
  console.log(
    `first ${share((at) => at === 1)}, first three ${share((at) => at > 0 && at <= 3)} of ${ranks.length}`,
  );
  expect(ranks.length).toBeGreaterThanOrEqual(100);
  expect(share((at) => at > 0 && at <= 3)).toBeGreaterThanOrEqual(0.97);
  expect(share((at) => at === 1)).toBeGreaterThanOrEqual(0.9);
  expect(shown.filter(({ text }) => /[ḏḎ]/u.test(text))).toEqual([]);
});

test('what is not on the site is said and not replaced', async ({ page }) => {
  const shown = await ask(
    page,
    ABSENT_CASES.map(({ query }) => query),
  );
  ABSENT_CASES.forEach(({ query, says }, at) => {
    expect(shown[at]?.status, query).toContain(says);
  });
  const [unknownWord] = shown;
  expect(unknownWord?.pages).toEqual([]);
});

test('a change is told: the words searched stand above the results', async ({ page }) => {
  const [typo, short] = await ask(page, ['ne tramh', 'CCHC']);
  expect(typo?.status).toContain('Đã tìm: ne tránh');
  expect(short?.status).toContain('Đã tìm cả nghĩa của CCHC: cải cách hành chính');
});

test('a quoted phrase is marked as one piece', async ({ page }) => {
  await page.goto('tim-kiem/?q=' + encodeURIComponent('"tập thể lãnh đạo"'));
  const mark = panel(page).locator('mark').first();
  await expect(mark).toHaveText(/^tập thể lãnh đạo$/iu);
});

test('a replaced document is marked as no longer in force', async ({ page }) => {
  await page.goto('tim-kiem/?q=qd124');
  const first = panel(page).locator('.result').first();
  await expect(first.locator('.state')).toHaveText('Đã hết hiệu lực');
});

test('the kind of page narrows the results and stays in the address', async ({ page }) => {
  await page.goto('tim-kiem/?q=tham+quyen');
  await expect(panel(page).locator('.result').first()).toBeVisible();
  await panel(page).getByRole('radio', { name: 'Biểu hiện' }).check();
  await expect(panel(page).locator('.label').first()).toHaveText('Biểu hiện');
  await expect(panel(page).locator('.label', { hasNotText: 'Biểu hiện' })).toHaveCount(0);
  await page.reload();
  await expect(panel(page).getByRole('radio', { name: 'Biểu hiện' })).toBeChecked();
  await expect(panel(page).getByRole('searchbox')).toHaveValue('tham quyen');
});

for (const key of ['/', 'Control+k']) {
  test(`${key} opens the dialog, Escape closes it and focus returns`, async ({ page }) => {
    await page.goto('van-ban/');
    const start = page.getByRole('link', { name: 'Sổ tay 34' }).first();
    await start.focus();
    await page.keyboard.press(key);
    await expect(dialogField(page)).toBeFocused();
    await expect(dialogField(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(start).toBeFocused();
  });
}

test('the whole search works by keyboard from the button to a result', async ({ page }) => {
  await page.goto('van-ban/');
  const button = page.locator('[data-open-search]').first();
  await button.focus();
  await page.keyboard.press('Enter');
  await dialogField(page).pressSequentially('dun day');
  const dialog = page.getByRole('dialog', { name: 'Tìm kiếm' });
  await expect(dialog.getByRole('status')).toContainText('kết quả');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator('.result a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialogField(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/thuat-ngu/u);
});

test('a slash typed into a field is a slash', async ({ page }) => {
  await page.goto('tim-kiem/');
  const field = panel(page).getByRole('searchbox');
  await field.pressSequentially('73/2023');
  await expect(field).toHaveValue('73/2023');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Enter in the dialog leads to the search page with the query', async ({ page }) => {
  await page.goto('van-ban/');
  await page.keyboard.press('/');
  await dialogField(page).fill('né tránh');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/tim-kiem\/\?q=/u);
  await expect(panel(page).getByRole('searchbox')).toHaveValue('né tránh');
  await expect(panel(page).locator('.result').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the search page says so and leads to the lists', async ({ page }) => {
    await page.goto('tim-kiem/');
    // Playwright's text search leaves out <noscript>, hence the selectors.
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.locator('main noscript a')).toHaveText(['Văn bản', 'Biểu hiện', 'Thuật ngữ']);
  });
});

test('the single key / can be switched off, and stays off', async ({ page }) => {
  await page.goto('/gioi-thieu/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Tìm kiếm' });
  await dialog.getByRole('checkbox', { name: /Bấm phím/u }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
});
