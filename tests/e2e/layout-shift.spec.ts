import { expect, test } from 'playwright/test';
import { pageKinds } from './page-kinds.ts';

interface Shift {
  readonly value: number;
  readonly what: readonly string[];
}

const WIDTHS = [390, 1366] as const;

for (const path of pageKinds) {
  test(`nothing on ${path} moves by itself`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: Shift[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (!('value' in entry && typeof entry.value === 'number')) continue;
          const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
          const what = sources.map(({ node }: { node?: Node }) => {
            const element = node instanceof Element ? node : node?.parentElement;
            return element?.outerHTML.slice(0, 120) ?? 'something since removed';
          });
          shifts.push({ value: entry.value, what });
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
      const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
      const total = shifts.reduce((sum, { value }) => sum + value, 0);
      // As browsers report it, to three decimals: less is not a pixel of one line.
      expect(total.toFixed(3), `at ${width} px moved: ${JSON.stringify(shifts)}`).toBe('0.000');
    }
  });
}
