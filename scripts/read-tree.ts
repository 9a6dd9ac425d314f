import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A text file: its path within the folder read, with forward slashes, and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads every file below a folder, sorted by path. Names that begin with a dot are passed over.
 *
 * @throws when the folder cannot be read
 */
export function readTree(folder: string): readonly TextFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort()
    .map((name) => ({ path: name, text: readFileSync(path.join(folder, name), 'utf8') }));
}
