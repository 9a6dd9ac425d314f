import type { Page } from 'playwright/test';

/** Records every layout shift of the pages opened from now on. Fonts stay away: when they arrive is another matter. */
export async function watchMoves(page: Page): Promise<void> {
  await page.route('**/*.woff2', (route) => route.abort());
  await page.addInitScript(() => {
    const moves: string[] = [];
    Object.assign(window, { moves });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moves.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The layout shifts of the page, once two more frames have been drawn. */
export async function movesSeen(page: Page): Promise<unknown> {
  return page.evaluate(async (): Promise<unknown> => {
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
    return Reflect.get(window, 'moves');
  });
}
