import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes a first visit loads, brotli-compressed (fonts are compressed already). */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly font: number;
}

const FONTS = /url\(["']?([^)"']+\.woff2)/gu;

/**
 * Weighs a built page with everything it names at once: stylesheets, their fonts and scripts, imports included. What an
 * island loads later, when it is seen, is not counted.
 */
export function weighPage(folder: string, page: string): PageWeight {
  const html = readFileSync(path.join(folder, page, 'index.html'), 'utf8');
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
  const styles = named(/<link rel="stylesheet" href="([^"]+)"/gu);
  const scripts = withImports(folder, named(/<script[^>]* src="([^"]+)"/gu));
  const fonts = new Set(
    styles.flatMap((style) => [...read(folder, style).matchAll(FONTS)].map((match) => match[1] ?? '')),
  );
  return {
    html: brotli(html),
    css: sum(styles.map((style) => brotli(read(folder, style)))),
    script: sum(scripts.map((script) => brotli(read(folder, script)))),
    font: sum([...fonts].map((font) => readFileSync(path.join(folder, font)).length)),
  };
}

function withImports(folder: string, scripts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const visit = (script: string): void => {
    if (found.has(script) || !existsSync(path.join(folder, script))) return;
    found.add(script);
    for (const [, name = ''] of read(folder, script).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/gu)) {
      visit(path.posix.join(path.posix.dirname(script), name));
    }
  };
  scripts.forEach(visit);
  return [...found];
}

function read(folder: string, address: string): string {
  return readFileSync(path.join(folder, address), 'utf8');
}

function brotli(text: string): number {
  return brotliCompressSync(text).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
