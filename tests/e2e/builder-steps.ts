import { expect } from 'playwright/test';
import type { Page } from 'playwright/test';
import { ownPlanSchema } from '../../src/domain/meeting/own-plan.ts';
import type { OwnPlan } from '../../src/domain/meeting/own-plan.ts';

export const BUILDER = '/sinh-hoat/tu-soan/';
export const DECK = '/trinh-chieu/buoi-tu-soan/';
export const KEY = 'so-tay-34/buoi-tu-soan';

export const groups = (page: Page) => page.locator('.builder-group');
export const chosen = (page: Page) => page.locator('.builder-chosen > li');
export const rows = (page: Page) => page.locator('.builder-agenda tbody tr');

export async function open(page: Page): Promise<void> {
  await page.goto(BUILDER);
  await expect(page.getByRole('button', { name: 'Gợi ý giúp tôi' })).toBeEnabled();
}

export async function kept(page: Page): Promise<OwnPlan> {
  const text = await page.evaluate((key) => localStorage.getItem(key), KEY);
  return ownPlanSchema.parse(JSON.parse(text ?? 'null'));
}
