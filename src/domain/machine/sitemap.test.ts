import { expect, test } from 'vitest';
import { robotsWithSitemap, sitemap } from './sitemap.ts';

const site = 'https://example.org';
const pages = ['404.html', 'index.html', 'van-ban/index.html', 'van-ban/nghi-dinh-73/index.html'];
const locations = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/gu)].map((match) => match[1]);

test('every page but the error page is listed by its public address', () => {
  expect(locations(sitemap({ pages, site, base: '/' }))).toEqual([
    'https://example.org/',
    'https://example.org/van-ban/',
    'https://example.org/van-ban/nghi-dinh-73/',
  ]);
});

test('under a sub-path every address begins with it', () => {
  expect(locations(sitemap({ pages, site, base: '/so-tay/' }))[1]).toBe(
    'https://example.org/so-tay/van-ban/',
  );
});

test('robots names the sitemap once, however often it is written', () => {
  const once = robotsWithSitemap('User-agent: *\nAllow: /\n', { site, base: '/' });
  expect(once).toBe('User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n');
  expect(robotsWithSitemap(once, { site, base: '/' })).toBe(once);
});

test('an address that is none is refused', () => {
  expect(() => sitemap({ pages, site: 'example', base: '/' })).toThrow(RangeError);
});
