import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { findViolations } from './find-violations.ts';
import { sitePages } from './site-pages.ts';

const NOTE = '[data-checked-on]';

test('every block of linked data parses and says what it is', () => {
  const kinds = new Map<string, number>();
  for (const file of globSync('**/*.html', { cwd: 'dist' })) {
    const html = readFileSync(`dist/${file}`, 'utf8');
    for (const [, text = ''] of html.matchAll(
      /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/gu,
    )) {
      const node: unknown = JSON.parse(text);
      expect(node, file).toMatchObject({ '@context': 'https://schema.org', '@type': expect.any(String) });
      const kind = String(Reflect.get(Object(node), '@type'));
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      expect(text, file).not.toContain('<');
    }
  }
  expect([...kinds.keys()].sort()).toEqual(['DefinedTermSet', 'Legislation', 'Quiz']);
  expect(kinds.get('Legislation')).toBe(globSync('content/documents/*.mdx').length);
});

test('the replaced document has no legal force, and doubt is not stated as force', () => {
  const html = (slug: string) => readFileSync(`dist/van-ban/${slug}/index.html`, 'utf8');
  expect(html('quy-dinh-124')).toContain('https://schema.org/NotInForce');
  expect(html('quy-dinh-366')).toContain('https://schema.org/InForce');
  expect(html('nghi-dinh-73')).not.toContain('legislationLegalForce');
});

test('the JSON of a document has every provision of its page', async ({ page, request }) => {
  const json: unknown = await (await request.get('/van-ban/nghi-dinh-73/van-ban.json')).json();
  expect(json).toMatchObject({ identification: { number: '73/2023/NĐ-CP' }, gaps: expect.any(Array) });
  const anchors = [...JSON.stringify(json).matchAll(/"eId":"([^"]+)"/gu)].map((match) => match[1] ?? '');
  expect(anchors).toContain('dieu-8-khoan-1');
  await page.goto('/van-ban/nghi-dinh-73/');
  for (const anchor of anchors) await expect(page.locator(`[id="${anchor}"]`), anchor).toHaveCount(1);
});

test('the feed is well-formed and leads to entries of the page', async ({ page, request }) => {
  const text = await (await request.get('/co-gi-moi/atom.xml')).text();
  await page.goto('/co-gi-moi/');
  const feed = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    return {
      faults: parsed.querySelectorAll('parsererror').length,
      root: parsed.documentElement.namespaceURI,
      links: [...parsed.querySelectorAll('entry link')].map((link) => link.getAttribute('href') ?? ''),
    };
  }, text);
  expect(feed).toMatchObject({ faults: 0, root: 'http://www.w3.org/2005/Atom' });
  expect(feed.links.length).toBeGreaterThan(0);
  for (const link of feed.links) {
    const id = link.split('#')[1] ?? '';
    await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  }
});

test('every page has its card; without a public address none is invented', async ({ page }) => {
  for (const path of ['/', '/hieu-luc/', '/van-ban/nghi-dinh-73/', '/trinh-chieu/nghi-dinh-73/']) {
    await page.goto(path);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /\S/u);
    await expect(page.locator('meta[property="og:locale"]')).toHaveAttribute('content', 'vi_VN');
    await expect(page.locator('meta[property="og:url"], meta[property="og:image"]')).toHaveCount(0);
  }
  expect(existsSync('dist/sitemap.xml')).toBe(false);
});

test('llms.txt leads only to what is there', async ({ request }) => {
  const text = await (await request.get('/llms.txt')).text();
  const links = [...text.matchAll(/\]\((\/[^)]*)\)/gu)].map((match) => match[1] ?? '');
  expect(links.length).toBeGreaterThan(20);
  const pages = new Set(sitePages);
  for (const link of links) expect(pages.has(link) || existsSync(`dist${link}`), link).toBe(true);
});

test('the table of validity names every document with its state, from the foot of any page', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('footer').getByRole('link', { name: 'Hiệu lực' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hiệu lực của các văn bản');
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: /^Quy định 124/u }) });
  await expect(row.first()).toContainText('Đã hết hiệu lực');
  await expect(row.first()).toContainText('30/8/2025');
  await expect(row.first().getByRole('link', { name: /^Quy định 366/u })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Quy định 37-QĐ/TW' })).toContainText('207-QĐ/TW');
});

for (const [day, isOld] of [
  ['2026-11-23', false],
  ['2027-05-22', false],
  ['2027-05-24', true],
  ['2001-01-01', false],
] as const) {
  test(`read on ${day} the page ${isOld ? 'warns' : 'does not warn'} that the look-up is old`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(`${day}T05:00:00Z`);
    await page.goto('/van-ban/nghi-dinh-73/');
    const note = page.locator(NOTE);
    await expect(note).toHaveCount(1);
    if (isOld) {
      await expect(note).toBeVisible();
      expect(await findViolations(page, { within: '.banner' })).toEqual([]);
    } else {
      await page.waitForLoadState('load');
      await expect(note).toBeHidden();
    }
    await page.goto('/hieu-luc/');
    await expect(page.locator(NOTE).first()).toBeVisible({ visible: isOld });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('nothing is said about the age of a look-up', async ({ page }) => {
    await page.goto('/hieu-luc/');
    for (const note of await page.locator(NOTE).all()) await expect(note).toBeHidden();
  });
});
