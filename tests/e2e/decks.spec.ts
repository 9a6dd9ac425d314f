import { expect, test } from 'playwright/test';
import { decks } from './site-pages.ts';
import { countEverywhere, walkDeck } from './walk-deck.ts';

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
/** Shares of the screen's height below which text is not projected. */
const FLOOR = 0.04;
const SITUATION_FLOOR = 0.05;
const MOST_WORDS = 40;
const MOST_SITUATION_WORDS = 60;

/** Without a plan kept in the browser this page is not projected; `builder-kept.spec.ts` projects one. */
const projected = decks.filter((path) => path !== '/trinh-chieu/buoi-tu-soan/');

for (const path of projected) {
  test(`${path}: every screen fits and can be read from the last row`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    const lengths = await page
      .locator('[data-part]')
      .evaluateAll((parts) => [
        ...new Set(parts.flatMap((part) => Object.keys(part instanceof HTMLElement ? part.dataset : {}))),
      ])
      .then((names) => names.flatMap((name) => /^minutes(\d+)$/u.exec(name)?.[1] ?? []));
    for (const length of lengths.length > 0 ? lengths : [undefined]) {
      if (length !== undefined) await page.goto(`${path}?phut=${length}`);
      await expect(page.locator('.stage .stage-count')).toHaveText(/^\d+\/\d+/u);
      await page.waitForLoadState('networkidle');
      // Thousands of screens are laid out and none is looked at: painting them would take most of the time.
      await page.evaluate(() => {
        document.documentElement.style.visibility = 'hidden';
      });
      if ((await page.locator('.situation-steps').count()) > 0) {
        await page.evaluate(countEverywhere);
        await page.evaluate(walkDeck, { isTextMeasured: false });
        // The pairs a confusion brings have been asked for by now.
        await page.waitForLoadState('networkidle');
      }
      for (const textSize of ['normal', 'large'] as const) {
        if (textSize === 'large') {
          await page.keyboard.press('+');
          await page.keyboard.press('+');
        }
        let screens: number | undefined;
        // The shorter sessions of a kit show screens of the longest: one size tells whether they are cut alike.
        const sizes = length === undefined || length === lengths.at(-1) ? SIZES : SIZES.slice(0, 1);
        for (const size of sizes) {
          await page.setViewportSize(size);
          const measured = await page.evaluate(walkDeck, { isTextMeasured: textSize === 'normal' });
          // What fits in one window fits in all: a room and its console never see different screens.
          screens ??= measured.length;
          expect(measured.length, `screens at ${size.width}×${size.height}`).toBe(screens);
          expect(measured.length).toBeGreaterThan(1);
          for (const screen of measured) {
            const place = `${path} ${length ?? ''} ${textSize} ${screen.count} at ${size.width}×${size.height}`;
            expect(screen.overflow, `overflow of ${place}`).toBeLessThanOrEqual(0);
            expect(screen.sideways, `sideways overflow of ${place}`).toBeLessThanOrEqual(0);
            expect(screen.footBottom, `foot of ${place}`).toBeLessThanOrEqual(0);
            expect(screen.smallest, `text of ${place}`).toBeGreaterThanOrEqual(size.height * FLOOR - 0.01);
            expect(screen.smallestOfSituation, `situation of ${place}`).toBeGreaterThanOrEqual(
              size.height * SITUATION_FLOOR - 0.01,
            );
            expect(screen.words, `words of ${place}`).toBeLessThanOrEqual(
              screen.isSituation ? MOST_SITUATION_WORDS : MOST_WORDS,
            );
          }
        }
        await page.setViewportSize(SIZES[0] ?? { width: 1024, height: 768 });
      }
      await page.keyboard.press('-');
      await page.keyboard.press('-');
    }
  });
}
