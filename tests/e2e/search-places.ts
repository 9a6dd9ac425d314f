import { expect, type Page } from 'playwright/test';

const panel = (page: Page) => page.locator('main search-panel');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Tìm kiếm' });

/** Opens the search page and waits for its panel. */
export async function openPage(page: Page, query = '') {
  await page.goto(`tim-kiem/${query}`);
  await expect(panel(page)).toHaveAttribute('data-ready', '');
  return panel(page);
}

/** Opens the search dialog on a page that is read, and waits for its panel. */
export async function openDialog(page: Page) {
  await page.goto('van-ban/');
  await page.keyboard.press('/');
  await expect(dialog(page).locator('search-panel')).toHaveAttribute('data-ready', '');
  return dialog(page);
}

/** Puts queries into storage as searching does. */
export async function keep(page: Page, text: string) {
  await page.addInitScript((kept) => {
    if (sessionStorage.getItem('kept')) return;
    sessionStorage.setItem('kept', '1');
    localStorage.setItem('so-tay-34/tim-gan-day', kept);
  }, text);
}
