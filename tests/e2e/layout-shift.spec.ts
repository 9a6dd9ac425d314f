import { expect, test } from 'playwright/test';
import { pageKinds } from './page-kinds.ts';

const WIDTHS = [390, 1366] as const;

for (const path of pageKinds) {
  test(`nothing on ${path} moves by itself`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 600) {
          window.scrollTo(0, y);
          await new Promise(requestAnimationFrame);
        }
        await new Promise((done) => setTimeout(done, 300));
      });
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts, `layout shifts at ${width} px`).toEqual([]);
    }
  });
}
