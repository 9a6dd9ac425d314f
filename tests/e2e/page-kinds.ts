import { sitePages } from './site-pages.ts';

/** Pages among many of one folder that are made like no other. */
const SINGULAR = ['/tu-kiem-tra/ket-qua/', '/tu-kiem-tra/luyen/', '/sinh-hoat/bien-ban/'];

/** One address of each kind of page: where a check takes too long to run on all of them. */
export const pageKinds: readonly string[] = sitePages.filter(
  (path, at, all) => all.findIndex((other) => kindOf(other) === kindOf(path)) === at,
);

/** `/van-ban/nghi-dinh-73/` is of the kind `/van-ban/*`. */
function kindOf(path: string): string {
  if (SINGULAR.includes(path)) return path;
  const [, folder = '', name] = path.split('/');
  return name ? `/${folder}/*` : `/${folder}`;
}
