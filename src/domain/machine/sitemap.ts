import { escapeXml } from './escape-xml.ts';
import { publicAddress } from './public-address.ts';
import type { PublicPlace } from './public-address.ts';

/** A built site to be listed. */
export interface ListedSite extends PublicPlace {
  /** Files of the pages within the site: `index.html`, `van-ban/index.html`. */
  readonly pages: readonly string[];
}

/**
 * Lists every page for search engines (sitemaps.org 0.9); the error page is no place to go and is left out.
 *
 * @throws RangeError when `site` is no web address
 */
export function sitemap({ pages, ...place }: ListedSite): string {
  const addresses = pages
    .filter((page) => page !== '404.html')
    .map((page) => publicAddress(place, `/${page.replace(/(^|\/)index\.html$/u, '$1')}`))
    .toSorted();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${escapeXml(address)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}

/**
 * The robots file with the line that names the sitemap, once.
 *
 * @param robots the file as it stands in `public/`
 */
export function robotsWithSitemap(robots: string, place: PublicPlace): string {
  const line = `Sitemap: ${publicAddress(place, '/sitemap.xml')}`;
  const others = robots.split('\n').filter((text) => text !== '' && !/^sitemap:/iu.test(text));
  return [...others, line, ''].join('\n');
}
