import { expect, test } from 'playwright/test';
import { openPdf } from '../../scripts/read-pdf.ts';
import { findViolations } from './find-violations.ts';

const CARDS = '/sinh-hoat/the-bieu-quyet/';
const POINTS_PER_MM = 72 / 25.4;
const PIXELS_PER_MM = 96 / 25.4;

/** Whole millimetres, one more or less allowed. */
function expectMillimetres(actual: number, wanted: number, what: string): void {
  expect(Math.abs(actual - wanted), `${what}: ${actual} mm, wanted ${wanted}`).toBeLessThanOrEqual(1);
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`one sheet of A4 holds the four cards, in the theme ${theme} too`, async ({ page }) => {
    await page.goto(CARDS);
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const pdf = await openPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pdf.numPages).toBe(1);
    const sheet = await pdf.getPage(1);
    const [left = 0, bottom = 0, right = 0, top = 0] = sheet.view;
    expectMillimetres((right - left) / POINTS_PER_MM, 210, 'width of the sheet');
    expectMillimetres((top - bottom) / POINTS_PER_MM, 297, 'height of the sheet');

    const { items } = await sheet.getTextContent();
    const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const letters = words.filter(({ str }) => /^[A-E]$/u.test(str.trim()));
    const quarter = (transform: readonly number[]) =>
      ((transform[5] ?? 0) < (top - bottom) / 2 ? 'lower ' : 'upper ') +
      ((transform[4] ?? 0) < (right - left) / 2 ? 'left' : 'right');
    expect(
      letters.map(({ str, transform }) => [str.trim(), quarter(transform as readonly number[])]),
    ).toEqual([
      ['A', 'upper left'],
      ['B', 'upper right'],
      ['C', 'lower left'],
      ['D', 'lower right'],
    ]);
    // Nothing of the page round the cards.
    expect(words.length).toBeLessThanOrEqual(16);
    await pdf.loadingTask.destroy();

    await page.emulateMedia({ media: 'print' });
    const shapes = await page
      .locator('[data-card] path')
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
    expect(new Set(shapes).size).toBe(4);
    expect(shapes[0]).toBe('rgb(11, 57, 145)');
  });
}

test('every card measures right, stays off the edge and can be read from 10 m', async ({ page }) => {
  await page.goto(CARDS);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  const sheet = await page.locator('.card-sheet').boundingBox();
  if (!sheet) throw new Error('Cannot measure the cards: no sheet');
  expectMillimetres(sheet.width / PIXELS_PER_MM, 210, 'width of the sheet');
  expectMillimetres(sheet.height / PIXELS_PER_MM, 297, 'height of the sheet');
  const cards = await page.locator('[data-card]').all();
  expect(cards).toHaveLength(4);
  for (const [at, card] of cards.entries()) {
    const box = await card.boundingBox();
    if (!box) throw new Error(`Cannot measure card ${at}`);
    expectMillimetres(box.width / PIXELS_PER_MM, 95, 'width of a card');
    expectMillimetres(box.height / PIXELS_PER_MM, 138, 'height of a card');
    expectMillimetres((box.x - sheet.x) / PIXELS_PER_MM, 10 + 95 * (at % 2), 'from the left');
    expectMillimetres((box.y - sheet.y) / PIXELS_PER_MM, 10.5 + 138 * Math.floor(at / 2), 'from the top');
  }
  const heights = await page.locator('[data-card] .letter').evaluateAll((letters) =>
    letters.map((letter) => {
      const context = document.createElement('canvas').getContext('2d');
      const { fontSize, fontFamily, fontWeight } = getComputedStyle(letter);
      if (!context) return 0;
      context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      const width = letter.closest('svg')?.getBoundingClientRect().width ?? 0;
      // Units of the picture are millimetres on paper.
      return (
        (context.measureText(letter.textContent.trim()).actualBoundingBoxAscent * width) / (95 * (96 / 25.4))
      );
    }),
  );
  expect(heights).toHaveLength(4);
  for (const height of heights) expect(height).toBeGreaterThanOrEqual(60);
});

test('the button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.goto(CARDS);
  await page.getByRole('button', { name: 'In thẻ' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test('cards are named for a screen reader, and the page is sound', async ({ page }) => {
  await page.goto(CARDS);
  await expect(page.getByRole('img', { name: 'Thẻ C: hình tam giác màu xanh lá' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});
