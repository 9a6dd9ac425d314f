/** A built page: its path within the site (`van-ban/index.html`) and its HTML. */
export interface Page {
  readonly path: string;
  readonly html: string;
}

export interface Site {
  readonly pages: readonly Page[];
  /** Every file of the site, pages included. */
  readonly files: ReadonlySet<string>;
  /** The base path, beginning and ending with a slash. */
  readonly base: string;
}

/**
 * Crawls the built pages on disk: every link leads to a page or file of the site, every fragment to an id on that
 * page, every id stands once, and the text is NFC.
 *
 * @returns one English sentence for each fault
 */
export function checkPages(site: Site): readonly string[] {
  const idsByPage = new Map(site.pages.map((page) => [page.path, idsOf(page.html)]));
  return site.pages.flatMap((page) => [
    ...duplicates(idsByPage.get(page.path) ?? []).map(
      (id) => `${page.path}: id "${id}" stands more than once`,
    ),
    ...(page.html === page.html.normalize('NFC') ? [] : [`${page.path}: text is not NFC`]),
    ...linksOf(page.html).flatMap((link) => checkLink(link, page, site, idsByPage)),
  ]);
}

function checkLink(
  link: string,
  page: Page,
  site: Site,
  idsByPage: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (link.startsWith('data:')) return [];
  const [address = '', fragment = ''] = link.split('#', 2);
  const wrong = (reason: string) => [`${page.path}: link "${link}" ${reason}`];
  if (/^[a-z][a-z+.-]*:|^\/\//iu.test(address)) return wrong('leaves the site');
  let file = page.path;
  if (address !== '') {
    if (!address.startsWith(site.base)) return wrong(`does not start with the base path ${site.base}`);
    file = decodeURI(address.slice(site.base.length).replace(/\?.*$/u, ''));
    if (file === '' || file.endsWith('/')) file += 'index.html';
  }
  if (!site.files.has(file)) return wrong('leads to nothing');
  if (fragment === '' || !file.endsWith('.html')) return [];
  const ids = idsByPage.get(file) ?? [];
  return ids.includes(decodeURIComponent(fragment)) ? [] : wrong('names an id that is not on that page');
}

function idsOf(html: string): readonly string[] {
  return [...withoutScripts(html).matchAll(/\sid="([^"]+)"/gu)].map((match) => unescape(match[1] ?? ''));
}

/** Addresses in href and src; the canonical link names the public address and is left out. */
function linksOf(html: string): readonly string[] {
  const body = withoutScripts(html).replace(/<link rel="canonical"[^>]*>/gu, '');
  return [...body.matchAll(/\s(?:href|src)="([^"]*)"/gu)].map((match) => unescape(match[1] ?? ''));
}

function withoutScripts(html: string): string {
  return html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gu, '$1');
}

function unescape(text: string): string {
  return text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&quot;', '"');
}

function duplicates(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((value, at) => list.indexOf(value) !== at))];
}
