import { expect, test } from 'playwright/test';
import { findViolations } from './find-violations.ts';
import { pageKinds } from './page-kinds.ts';
import { decks, sitePages } from './site-pages.ts';

/** What does not depend on colour is asked in the light; pages of one kind are laid out alike on a wide screen. */
const looksOf = (path: string) => [
  { width: 390, colorScheme: 'light' as const },
  { width: 390, colorScheme: 'dark' as const },
  ...(pageKinds.includes(path) ? [{ width: 1280, colorScheme: 'light' as const }] : []),
];

for (const path of sitePages) {
  test(`${path} is sound`, async ({ page, baseURL }) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(`${baseURL}/`) && !/^(data|blob):/u.test(address))
        faults.push(`asked ${address}`);
    });

    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await expect(page).toHaveTitle(/\S/u);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S/u);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('main')).toHaveCount(1);
    const policy = await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content');
    expect(policy).toMatch(/script-src [^;]*'self'/u);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/u);
    if (!decks.includes(path)) {
      await expect(page.locator('a[href="#noi-dung"]').first()).toHaveText('Đến nội dung chính');
    }

    for (const { width, colorScheme } of looksOf(path)) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const found = await findViolations(page, colorScheme === 'light' ? {} : { rules: ['color-contrast'] });
      expect(found, `axe at ${width} px, ${colorScheme}`).toEqual([]);
    }

    await page.setViewportSize({ width: 320, height: 700 });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, 'horizontal scroll at 320 px').toBe(0);
    expect(faults).toEqual([]);
  });
}
