import { expect, test } from 'playwright/test';
import { findViolations } from './find-violations.ts';

const DIAGRAMS = [
  ['/van-ban/nghi-dinh-73/', 'duong-di-de-xuat', '07 ngày làm việc'],
  ['/van-ban/quy-dinh-366/', 'lich-kiem-diem', 'Trước 31/12'],
  ['/van-ban/chi-thi-34/', 'lien-he-van-ban', 'Quy định 366-QĐ/TW'],
  ['/van-ban/chi-thi-05/', 'dong-thoi-gian', '13/7/2026'],
] as const;

for (const [address, name, words] of DIAGRAMS) {
  const figure = `figure[aria-labelledby="so-do-${name}"]`;

  test(`${name} is a picture on a wide screen, its words one step away`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    const diagram = page.locator(figure);
    const picture = diagram.getByRole('img');
    await expect(picture).toBeVisible();
    await expect(picture).toHaveAccessibleName(/Đọc sơ đồ bằng chữ/u);
    const faults = await picture.evaluate(measure);
    expect(faults).toEqual([]);
    const list = diagram.getByRole('list');
    await expect(list).toHaveCount(0);
    const summary = diagram.getByText('Đọc sơ đồ bằng chữ', { exact: true });
    expect((await summary.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(list).toHaveCount(1);
    await expect(list).toContainText(words);
  });

  test(`${name} is a list on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(address);
    const diagram = page.locator(figure);
    await expect(diagram.getByRole('img')).toHaveCount(0);
    await expect(diagram.getByRole('list')).toHaveCount(1);
    await expect(diagram.getByRole('list')).toContainText(words);
    const sizes = await diagram
      .locator('.words li')
      .evaluateAll((all) => all.map((li) => parseFloat(getComputedStyle(li).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });

  test(`${name} still reads where the picture is narrowest, and at every width stays in its column`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const width of [320, 390, 640, 680, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const picture = page.locator(figure).locator('svg').first();
      expect(await picture.evaluate(measure), `${width} px`).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${width} px`).toBe(0);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} passes axe in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await page.locator(figure).getByText('Đọc sơ đồ bằng chữ', { exact: true }).click();
      expect(await findViolations(page, { within: figure })).toEqual([]);
    });
  }
}

test('in forced colours lines and letters take the colours of the reader', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/van-ban/quy-dinh-366/');
  const colours = await page.locator('figure svg').evaluate((svg) => {
    const probe = document.createElement('i');
    probe.style.color = 'CanvasText';
    svg.after(probe);
    const wanted = getComputedStyle(probe).color;
    return [...svg.querySelectorAll('text, .head')]
      .map((each) => getComputedStyle(each).fill)
      .filter((fill) => fill !== wanted);
  });
  expect(colours).toEqual([]);
});

test('without script the picture and its words are there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/van-ban/nghi-dinh-73/');
  await expect(page.getByRole('img', { name: /Đường đi của một đề xuất/u })).toBeVisible();
  await page.getByText('Đọc sơ đồ bằng chữ', { exact: true }).click();
  await expect(page.locator('figure.diagram details li').first()).toBeVisible();
  await context.close();
});

test('paper has the picture, whole, and not the summary', async ({ page }) => {
  // A4 between its margins is 165 mm, about 624 px.
  await page.setViewportSize({ width: 624, height: 900 });
  await page.emulateMedia({ media: 'print' });
  for (const [address] of DIAGRAMS) {
    await page.goto(address);
    const picture = page.locator('figure svg');
    await expect(picture).toBeVisible();
    expect((await picture.boundingBox())?.height).toBeLessThan(971);
    await expect(page.getByText('Đọc sơ đồ bằng chữ', { exact: true })).toBeHidden();
  }
});

test('a deck keeps the diagram among the notes and hides it while presenting', async ({ page }) => {
  await page.goto('/trinh-chieu/nghi-dinh-73/');
  const shown = await page.locator('html').evaluate((html) => html.classList.contains('presenting'));
  const picture = page.locator('.deck-page figure.diagram');
  await expect(picture).toBeVisible({ visible: !shown });
});

/** What is wrong with a picture: too wide, letters below 16 px, words out of their box. Nothing when it is hidden. */
function measure(svg: Element): string[] {
  const frame = svg.getBoundingClientRect();
  if (frame.width === 0) return [];
  const column = svg.closest('figure')?.getBoundingClientRect() ?? frame;
  const faults = frame.width > column.width + 0.5 ? [`picture ${frame.width} in ${column.width}`] : [];
  const scale = frame.width / Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  for (const text of svg.querySelectorAll('text')) {
    const size = parseFloat(getComputedStyle(text).fontSize) * scale;
    if (size < 16) faults.push(`${text.textContent}: ${size} px`);
    const box = (text.parentElement?.querySelector(':scope > rect') ?? svg).getBoundingClientRect();
    const { left, right } = text.getBoundingClientRect();
    if (left < box.left || right > box.right - 4 * Number(box !== frame)) {
      faults.push(`${text.textContent}: out of its box`);
    }
  }
  return faults;
}
