import { expect, test } from 'vitest';
import { checkPages } from './check-pages.ts';

const site = (html: string, base = '/') => ({
  pages: [
    { path: 'index.html', html },
    { path: 'van-ban/index.html', html: '<h2 id="dieu-8">Điều 8</h2>' },
  ],
  files: new Set(['index.html', 'van-ban/index.html', 'icon.svg']),
  base,
});

test.each([
  ['a page of the site', '<a href="/van-ban/">', []],
  ['an id on another page', '<a href="/van-ban/#dieu-8">', []],
  ['a file with a query', '<img src="/icon.svg?v=1">', []],
  ['a missing page', '<a href="/khong-co/">', ['leads to nothing']],
  ['a missing id', '<a href="/van-ban/#dieu-9">', ['names an id that is not on that page']],
  ['a missing id on the page itself', '<a href="#mat">', ['names an id that is not on that page']],
  ['another site', '<a href="https://example.org/">', ['leaves the site']],
  ['another site without a scheme', '<img src="//example.org/a.png">', ['leaves the site']],
  ['an id standing twice', '<p id="a"></p><p id="a"></p>', ['stands more than once']],
  ['decomposed text', `<p>${'Điều'.normalize('NFD')}</p>`, ['not NFC']],
])('checkPages() judges %s', (_, html, expected) => {
  const faults = checkPages(site(html));
  expect(faults).toHaveLength(expected.length);
  for (const [at, words] of expected.entries()) expect(faults[at]).toContain(words);
});

test('checkPages() wants every link under the base path', () => {
  expect(checkPages(site('<a href="/van-ban/">', '/so-tay/'))).toEqual([
    'index.html: link "/van-ban/" does not start with the base path /so-tay/',
  ]);
  expect(checkPages(site('<a href="/so-tay/van-ban/#dieu-8">', '/so-tay/'))).toEqual([]);
});
