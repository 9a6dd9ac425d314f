/* Writes sitemap.xml and its line in robots.txt. Argument: FOLDER. Environment: SITE_URL (without it nothing), BASE_PATH. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { robotsWithSitemap, sitemap } from '#domain/machine/sitemap.ts';
import { readPages } from './read-site.ts';

const [folder = 'dist'] = process.argv.slice(2);
const site = process.env['SITE_URL'];
const base = process.env['BASE_PATH'] ?? '/';
const robots = path.join(folder, 'robots.txt');

// A sitemap may hold only full addresses.
if (site) {
  const pages = readPages(folder).map((page) => page.path);
  writeFileSync(path.join(folder, 'sitemap.xml'), sitemap({ pages, site, base }));
  writeFileSync(robots, robotsWithSitemap(readFileSync(robots, 'utf8'), { site, base }));
}
