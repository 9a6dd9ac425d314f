import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { findViolations } from './find-violations.ts';
import { pageKinds } from './page-kinds.ts';
import { decks } from './site-pages.ts';

interface FocusStop {
  readonly name: string;
  readonly isSeen: boolean;
  readonly hasRing: boolean;
}

/** Presses Tab from the top until the focus leaves the page, and tells of each stop what a keyboard reader sees. */
async function walk(page: Page): Promise<readonly FocusStop[]> {
  const stops: FocusStop[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  for (let presses = 0; presses < 700; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const again = element.hasAttribute('data-walked');
      element.setAttribute('data-walked', '');
      return {
        again,
        name: element.outerHTML.slice(0, 160),
        isSeen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
        hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      };
    });
    if (!stop || stop.again) return stops;
    stops.push(stop);
  }
  throw new Error('the focus never leaves the page');
}

/** What script brings is there: islands with what they load, a deck on its stage. */
async function expectReady(page: Page, path: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  // Without a plan of one's own its deck is a page that says so.
  if (decks.includes(path) && path !== '/trinh-chieu/buoi-tu-soan/')
    await expect(page.locator('.stage .frame')).toBeVisible();
  await expect(page.locator('astro-island[ssr], main fieldset.builder-closed')).toHaveCount(0);
}

/** Every control and landmark has a name, and headings go down one step at a time. */
async function expectNames(page: Page): Promise<void> {
  const unnamed = await page.evaluate(() => {
    const nameOf = (element: Element): string => {
      const referred = (element.getAttribute('aria-labelledby') ?? '')
        .split(/\s+/u)
        .map((id) => document.getElementById(id)?.textContent);
      const labels = element instanceof HTMLInputElement ? Array.from(element.labels ?? []) : [];
      const candidates = [
        ...referred,
        element.getAttribute('aria-label'),
        ...labels.map((label) => label.textContent),
        element.textContent,
        element.getAttribute('title'),
      ];
      return candidates.map((words) => (words ?? '').trim()).find((words) => words !== '') ?? '';
    };
    return (
      [
        ...document.querySelectorAll(
          'a[href], button, input:not([type=hidden]), select, textarea, summary, dialog, nav, section[aria-labelledby], [role=group], svg[role=img], fieldset',
        ),
      ]
        // What a script fills in before it shows it is nobody's to read yet.
        .filter((element) => !element.closest('[hidden]'))
        .filter((element) => element.tagName !== 'FIELDSET' || !element.querySelector('legend'))
        .filter((element) => nameOf(element) === '' && !element.querySelector('title'))
        .map((element) => element.outerHTML.slice(0, 140))
    );
  });
  expect(unnamed).toEqual([]);
  // Headings go down one step at a time, so that a reader can jump by them.
  const levels = await page
    .locator('main :is(h1, h2, h3, h4)')
    .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
  const jumps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
  expect(jumps).toEqual([]);
}

for (const path of pageKinds) {
  test(`${path} is walked by keyboard from end to end`, async ({ page }) => {
    await page.goto(path);
    await expectReady(page, path);
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(0);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(stops.filter(({ hasRing }) => !hasRing)).toEqual([]);
    if (!decks.includes(path)) expect(stops[0]?.name).toContain('#noi-dung');
    const reached = await page.locator('[data-walked]').count();
    const reachable = await page.evaluate(
      () =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'a[href], button, input, select, summary, [tabindex="0"]',
          ),
        ].filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) &&
            !element.matches(':disabled, [tabindex="-1"]'),
        ).length,
    );
    // Of a group of radio buttons the walk meets one.
    const radios = await page.locator('input[type=radio]:visible').count();
    expect(reached).toBeGreaterThanOrEqual(reachable - radios);
  });

  test(`${path} is read at 400 % zoom and names everything for a screen reader`, async ({ page }) => {
    // 1280 × 1024 at 400 % is 320 × 256 CSS pixels (WCAG 1.4.10).
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    const faults = await page.evaluate(() => {
      const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      const cut = [...document.querySelectorAll<HTMLElement>('main :is(p, li, h1, h2, h3, a, button, label)')]
        .filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) &&
            !element.closest('.visually-hidden, [class*=visually]'),
        )
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
          return (
            hides &&
            (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
          );
        })
        .map((element) => element.outerHTML.slice(0, 120));
      return { wide, cut };
    });
    expect(faults).toEqual({ wide: 0, cut: [] });
    await expectNames(page);
  });

  test(`${path} keeps still on request and stays readable in forced colours`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    const moving = await page.evaluate(() => ({
      animations: document.getAnimations().length,
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
    }));
    expect(moving).toEqual({ animations: 0, scroll: 'auto' });

    // Only colours change here: every other rule of axe is asked of every page in every-page.spec.ts.
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await findViolations(page, { rules: ['color-contrast'] })).toEqual([]);
    // A control that is drawn by its ground alone would vanish: each needs an edge or underlined words.
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, .button, input, select')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        // A file field is drawn by its label, which is a button to the eye.
        .filter((element) => !element.matches('.visually-hidden'))
        .filter((element) => {
          const { borderTopStyle, borderTopWidth, textDecorationLine, appearance } =
            getComputedStyle(element);
          const hasEdge = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
          return !hasEdge && appearance === 'none' && !textDecorationLine.includes('underline');
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(bare).toEqual([]);
  });
}
