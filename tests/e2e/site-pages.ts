import { globSync } from 'node:fs';

/** The address of every page of the built site, 404 included. */
export const sitePages: readonly string[] = globSync('**/*.html', { cwd: 'dist' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => !name.startsWith('pagefind/'))
  .map((name) => `/${name.replace(/index\.html$/u, '')}`)
  .sort();

/** The decks among them. */
export const decks: readonly string[] = sitePages.filter(
  (path) => path.startsWith('/trinh-chieu/') && path !== '/trinh-chieu/',
);

/** Pages for reading: all but the decks. */
export const readingPages: readonly string[] = sitePages.filter((path) => !decks.includes(path));
