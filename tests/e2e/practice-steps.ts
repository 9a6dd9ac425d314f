import { expect } from 'playwright/test';
import type { Page } from 'playwright/test';

export const PRACTICE = '/tu-kiem-tra/luyen/';
export const KEY = 'so-tay-34/tien-trinh';

export async function open(page: Page, path = PRACTICE): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.quiz:not(.quiz-waiting)')).toBeVisible();
}

/** Marks the option at a place and answers with the middle certainty, by keyboard. */
export async function answer(page: Page, place: number): Promise<void> {
  await page.keyboard.press(String(place));
  await expect(page.getByRole('radio').nth(place - 1)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Khá chắc' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.quiz-verdict')).toBeFocused();
}

/** The place of the right or of a wrong option of the question on show, from the file that holds it. */
export async function placeOf(page: Page, isRight: boolean): Promise<number> {
  const id = await page.getByRole('radio').first().getAttribute('name');
  const values = await page
    .getByRole('radio')
    .evaluateAll((all) => all.map((radio) => radio.getAttribute('value')));
  const item: unknown = await page.evaluate(async (name) => {
    const bank: unknown = await (await fetch('/tu-kiem-tra/luyen/ngan-hang.json')).json();
    const entry = (bank as { id: string; hash: string }[]).find((candidate) => candidate.id === name);
    const file: unknown = await (await fetch(`/tu-kiem-tra/luyen/cau/${name}.${entry?.hash}.json`)).json();
    return file;
  }, id);
  const { options } = item as { options: { id: string; correct: boolean }[] };
  return (
    values.findIndex((value) => options.some((option) => option.id === value && option.correct === isRight)) +
    1
  );
}

export const attempts = (page: Page) =>
  page.evaluate((key) => {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{"attempts":[]}');
    return (kept as { attempts: unknown[] }).attempts.length;
  }, KEY);

/** Of the question in the page, whose file is kept from being loaded. */
export async function firstRight(page: Page): Promise<number> {
  const props = await page.locator('astro-island[component-url*="Practice"]').getAttribute('props');
  const options = [...(props ?? '').matchAll(/"correct":\[0,(true|false)\]/gu)].map(([, correct]) => correct);
  return options.indexOf('true') + 1;
}
