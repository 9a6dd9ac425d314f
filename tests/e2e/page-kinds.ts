import { sitePages } from './site-pages.ts';

/** Pages among many of one folder that are made like no other. */
const SINGULAR = [
  '/sinh-hoat/bien-ban/',
  '/sinh-hoat/the-bieu-quyet/',
  '/sinh-hoat/tu-soan/',
  '/tu-kiem-tra/ket-qua/',
  '/tu-kiem-tra/luyen/',
  '/trinh-chieu/buoi-tu-soan/',
];

/** One address of each kind of page: where a check takes too long to run on all of them. */
export const pageKinds: readonly string[] = sitePages.filter(
  (path, at, all) => all.findIndex((other) => kindOf(other) === kindOf(path)) === at,
);

// `/van-ban/nghi-dinh-73/` is of the kind `/van-ban/*`, `/sinh-hoat/mot-cua/tai-lieu/` of `/sinh-hoat/*/tai-lieu`.
function kindOf(path: string): string {
  if (SINGULAR.includes(path)) return path;
  const [, folder = '', name, below] = path.split('/');
  return name ? `/${folder}/*${below ? `/${below}` : ''}` : `/${folder}`;
}
