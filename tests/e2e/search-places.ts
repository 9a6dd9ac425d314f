import { expect, type Page } from 'playwright/test';

export const searchPanel = (page: Page) => page.locator('main search-panel');
export const searchDialog = (page: Page) => page.getByRole('dialog', { name: 'Tìm kiếm' });

/** Opens the search page, its panel awake. */
export async function openSearchPage(page: Page, query = '') {
  await page.goto(`tim-kiem/${query}`);
  await expect(searchPanel(page)).toHaveAttribute('data-ready', '');
  return searchPanel(page);
}

/** Opens the dialog over a page for reading, its panel awake. */
export async function openSearchDialog(page: Page) {
  await page.goto('van-ban/');
  await page.keyboard.press('/');
  await expect(searchDialog(page).locator('search-panel')).toHaveAttribute('data-ready', '');
  return searchDialog(page);
}

/** Puts queries into storage as searching does. */
export async function keepQueries(page: Page, text: string) {
  await page.addInitScript((kept) => {
    if (sessionStorage.getItem('kept')) return;
    sessionStorage.setItem('kept', '1');
    localStorage.setItem('so-tay-34/tim-gan-day', kept);
  }, text);
}
