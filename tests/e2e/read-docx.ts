import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** A Word file as far as the test of minutes asks. */
export interface ReadDocx {
  /** One string a paragraph, tables included, in the order of the file. */
  readonly paragraphs: readonly string[];
  /** Tables as rows of cells. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** The parts of the package by name, as text. */
  readonly parts: Readonly<Record<string, string>>;
}

/** Reads the words and tables out of a Word file, as ECMA-376 has them: `w:p`, `w:t`, `w:tbl`, `w:tr`, `w:tc`. */
export function readDocx(file: string): ReadDocx {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const body = parts['word/document.xml'] ?? '';
  const all = (xml: string, tag: string) =>
    [...xml.matchAll(new RegExp(`<w:${tag}(?: [^>]*)?>(.*?)</w:${tag}>`, 'gsu'))].map(
      (match) => match[1] ?? '',
    );
  const words = (xml: string) =>
    all(xml, 't').join('').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return {
    paragraphs: all(body, 'p').map(words),
    tables: all(body, 'tbl').map((table) => all(table, 'tr').map((row) => all(row, 'tc').map(words))),
    parts,
  };
}

/** The text LibreOffice makes of a file; undefined where there is no LibreOffice. */
export function libreOfficeText(file: string): string | undefined {
  const folder = path.dirname(file);
  try {
    execFileSync(
      'soffice',
      [
        // A profile of its own, so that two tests at once do not wait for each other.
        `-env:UserInstallation=file://${path.join(folder, 'libreoffice')}`,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
        file,
      ],
      { stdio: 'ignore' },
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  return readFileSync(file.replace(/\.docx$/u, '.txt'), 'utf8');
}
