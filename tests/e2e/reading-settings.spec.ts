import { expect, test } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';
import { movesSeen, watchMoves } from './layout-moves.ts';

const PAGE = '/van-ban/nghi-dinh-73/';
const KEY = 'so-tay-34/cach-doc';

/** Opens the panel with the keyboard alone. */
async function openPanel(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Cách đọc' }).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Cách đọc' });
  await expect(panel).toBeVisible();
  return panel;
}

/** Tabs until the control has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let step = 0; step < 12; step++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

const keep = (page: Page, text: string) =>
  page.addInitScript(
    ([key, value]) => {
      localStorage.setItem(key, value);
    },
    [KEY, text] as const,
  );
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const pixels = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (element, name) => Number.parseFloat(getComputedStyle(element).getPropertyValue(name)),
      property,
    );
const html = (page: Page) => page.locator('html');

test('text grows in four steps, by keyboard, and stays so on every page', async ({ page }) => {
  await page.goto(PAGE);
  const usual = await pixels(page, 'main p.lead', 'font-size');
  const panel = await openPanel(page);
  await expect(panel.getByRole('radio', { name: 'Thường' })).toBeFocused();
  for (const [size, share] of [
    ['2', 1.12],
    ['3', 1.3],
    ['4', 1.5],
  ] as const) {
    await page.keyboard.press('ArrowRight');
    await expect(html(page)).toHaveAttribute('data-text-size', size);
    expect(await pixels(page, 'main p.lead', 'font-size')).toBeCloseTo(usual * share, 0);
  }
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: 'Cách đọc' })).toBeFocused();

  await page.reload();
  expect(await pixels(page, 'main p.lead', 'font-size')).toBeCloseTo(usual * 1.5, 0);
  await page.goto('/bieu-hien/');
  await expect(html(page)).toHaveAttribute('data-text-size', '4');
  await expect((await openPanel(page)).getByRole('radio', { name: 'Lớn nhất' })).toBeChecked();
});

test('no page scrolls sideways in the largest text on a phone', async ({ page }) => {
  await keep(page, '4 auto wide');
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ['/', PAGE, '/bieu-hien/', '/so-sanh/quy-dinh-132-124-366/', '/tim-kiem/']) {
    await page.goto(path);
    await openPanel(page);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, path).toBe(0);
  }
});

test('the theme can be chosen against the machine', async ({ page }) => {
  const background = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  await page.goto(PAGE);
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).not.toBe(light);

  const panel = await openPanel(page);
  await tabTo(page, panel.getByRole('radio', { name: 'Theo máy' }));
  await page.keyboard.press('ArrowRight');
  await expect(html(page)).toHaveAttribute('data-theme', 'light');
  expect(await background()).toBe(light);
  await page.keyboard.press('ArrowRight');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('ArrowRight');
  await expect(html(page)).toHaveAttribute('data-theme', 'contrast');
  await page.reload();
  await expect(html(page)).toHaveAttribute('data-theme', 'contrast');
});

test('lines can stand wider apart, and all goes back to the start', async ({ page }) => {
  await page.goto(PAGE);
  const usual = await pixels(page, 'main p.lead', 'line-height');
  const panel = await openPanel(page);
  await tabTo(page, panel.getByRole('radio', { name: 'Vừa' }));
  await page.keyboard.press('ArrowRight');
  await expect(html(page)).toHaveAttribute('data-line-spacing', 'wide');
  expect(await pixels(page, 'main p.lead', 'line-height')).toBeGreaterThan(usual * 1.15);
  expect(await kept(page)).toBe('1 auto wide');

  await tabTo(page, panel.getByRole('button', { name: 'Trả về ban đầu' }));
  await page.keyboard.press('Enter');
  await expect(html(page)).not.toHaveAttribute('data-line-spacing');
  await expect(panel.getByRole('radio', { name: 'Vừa' })).toBeChecked();
  expect(await pixels(page, 'main p.lead', 'line-height')).toBeCloseTo(usual, 0);
  expect(await kept(page)).toBeNull();
});

test('another open tab follows', async ({ page, context }) => {
  await page.goto(PAGE);
  const other = await context.newPage();
  await other.goto('/bieu-hien/');
  await openPanel(page);
  await page.keyboard.press('ArrowRight');
  await expect(html(other)).toHaveAttribute('data-text-size', '2');
  const panel = await openPanel(other);
  await expect(panel.getByRole('radio', { name: 'Lớn', exact: true })).toBeChecked();
});

test('blocked storage: the page works, and the panel says so', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(PAGE);
  const panel = await openPanel(page);
  await expect(panel.getByRole('status')).toContainText('không cho lưu');
  await page.keyboard.press('ArrowRight');
  await expect(html(page)).toHaveAttribute('data-text-size', '2');
  await expect(panel.getByRole('status')).toContainText('không cho lưu');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(faults).toEqual([]);
});

test('damaged choices: the page is as at first, the panel says so until a choice is made', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.evaluate((key) => {
    localStorage.setItem(key, '{"size":9}');
  }, KEY);
  await page.reload();
  const panel = await openPanel(page);
  await expect(html(page)).not.toHaveAttribute('data-text-size');
  await expect(panel.getByRole('status')).toContainText('bị hỏng');
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('status')).toBeEmpty();
  expect(await kept(page)).toBe('2 auto normal');
});

test('choices are there before anything is drawn, and nothing moves', async ({ page }) => {
  await keep(page, '3 dark wide');
  await watchMoves(page);
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('body')) return;
      seen.disconnect();
      const { textSize, theme, lineSpacing } = document.documentElement.dataset;
      Object.assign(window, { atFirst: [textSize, theme, lineSpacing] });
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  for (const path of [PAGE, '/', '/bieu-hien/']) {
    for (const width of [390, 1366]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await expect(page.getByRole('button', { name: 'Cách đọc' })).toBeVisible();
      const atFirst = await page.evaluate((): unknown => Reflect.get(window, 'atFirst'));
      expect(atFirst, path).toEqual(['3', 'dark', 'wide']);
      expect(await movesSeen(page), `${path} at ${width} px`).toEqual([]);
    }
  }
});

test('the projector keeps its own look', async ({ page }) => {
  await keep(page, '4 dark wide');
  await page.goto('/trinh-chieu/nghi-dinh-73/');
  await expect(html(page)).toHaveAttribute('data-theme', 'light');
  await expect(html(page)).not.toHaveAttribute('data-text-size');
});

test('paper keeps its own sizes', async ({ page }) => {
  await page.goto(PAGE);
  await page.emulateMedia({ media: 'print' });
  const usual = await pixels(page, 'main p.lead', 'font-size');
  await keep(page, '4 dark wide');
  await page.reload();
  await expect(html(page)).toHaveAttribute('data-text-size', '4');
  expect(await pixels(page, 'main p.lead', 'font-size')).toBe(usual);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no button that would do nothing', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Cách đọc' })).toBeHidden();
  });
});
