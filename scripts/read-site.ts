import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A built page: its path within the site (`van-ban/index.html`) and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** Reads every HTML page of a built site, sorted by path. */
export function readPages(folder: string): readonly BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .map((name) => name.split(path.sep).join('/'))
    .sort()
    .map((name) => ({ path: name, html: readFileSync(path.join(folder, name), 'utf8') }));
}

/** The paths of all files of a built site, with forward slashes. */
export function listFiles(folder: string): ReadonlySet<string> {
  return new Set(globSync('**/*.*', { cwd: folder }).map((name) => name.split(path.sep).join('/')));
}
