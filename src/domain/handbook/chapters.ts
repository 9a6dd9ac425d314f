/** A built page: its file within the site (`van-ban/index.html`) and its HTML. */
export interface SitePage {
  readonly path: string;
  readonly html: string;
}

/** A page that becomes a chapter of the printed handbook. */
export interface Chapter extends SitePage {
  /** Its address without the base: `/van-ban/quy-dinh-124/`. */
  readonly address: string;
  /** Its anchor in the handbook, and the beginning of all anchors inside: `van-ban-quy-dinh-124`. */
  readonly anchor: string;
}

/**
 * What only a screen can do: searching, answering, projecting, running a meeting; lists of pages, which the contents replace; and handouts,
 * whose words stand in their kits.
 */
const LEFT_OUT =
  /^(?:404\.html|index\.html|(?:van-ban|so-sanh)\/index\.html|(?:tim-kiem|tu-kiem-tra|trinh-chieu)\/.*|sinh-hoat\/(?:[^/]+\/tai-lieu|bien-ban|the-bieu-quyet|tu-soan)\/index\.html)$/u;

/** Folders in the order of the book; a folder not named here stands where `*` is, so that new pages join by themselves. */
const ORDER = [
  'gioi-thieu',
  'hieu-luc',
  'van-ban',
  'so-sanh',
  'bieu-hien',
  '*',
  'thuat-ngu',
  'nguon',
  'lam-so-tay',
  'co-gi-moi',
];

/**
 * Chooses the pages for the handbook and puts them in order: by folder, the folder's own page first, then as that page
 * links to them.
 */
export function handbookChapters(pages: readonly SitePage[]): readonly Chapter[] {
  const rank = (page: SitePage): number => {
    const place = ORDER.indexOf(folderOf(page));
    return place === -1 ? ORDER.indexOf('*') : place;
  };
  return pages
    .filter(({ path }) => !LEFT_OUT.test(path))
    .map((page) => ({ ...page, address: addressOf(page), anchor: anchorOf(page) }))
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        folderOf(a).localeCompare(folderOf(b)) ||
        placeInFolder(a, pages) - placeInFolder(b, pages) ||
        a.path.localeCompare(b.path),
    );
}

/** Where the folder's own page first links to a page; its own page comes before all, one never linked to after all. */
function placeInFolder(page: SitePage, pages: readonly SitePage[]): number {
  const own = `${folderOf(page)}/index.html`;
  if (page.path === own) return -1;
  const list = pages.find(({ path }) => path === own)?.html.split(/<main\b/u)[1] ?? '';
  const at = list.indexOf(`${addressOf(page)}"`);
  return at === -1 ? Infinity : at;
}

function folderOf({ path }: SitePage): string {
  return path.split('/')[0] ?? '';
}

function addressOf({ path }: SitePage): string {
  return `/${path.replace(/index\.html$/u, '')}`;
}

function anchorOf({ path }: SitePage): string {
  return path.replace(/(?:\/index)?\.html$/u, '').replaceAll('/', '-');
}
