import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { PageBytes } from '#domain/site/byte-budget.ts';

const FONTS = /url\(["']?([^)"']+\.woff2)/gu;
const weighed = new Map<string, number>();

/**
 * Weighs a built page with everything it names at once: stylesheets, their fonts and scripts, imports included, and
 * apart from them what its islands load when they are seen.
 *
 * @param folder the built site
 * @param page path of the HTML file within it
 * @param base base path of the build: the part of every address that is no folder of `folder`
 */
export function weighPage(folder: string, page: string, base = '/'): PageBytes {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const file = (address: string) => path.join(folder, address.slice(base.length - 1));
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => file(match[1] ?? ''));
  const styles = named(/<link rel="stylesheet" href="([^"]+)"/gu);
  const scripts = withImports(named(/<script[^>]* src="([^"]+)"/gu));
  const islands = withImports(named(/(?:component|renderer)-url="([^"]+)"/gu));
  const fonts = new Set(
    styles.flatMap((style) =>
      [...readFileSync(style, 'utf8').matchAll(FONTS)].map((match) => file(match[1] ?? '')),
    ),
  );
  const text = html.replaceAll(/<(script|style)\b.*?<\/\1>/gsu, ' ').replaceAll(/<[^>]*>/gu, ' ');
  return {
    path: page.replace(/index\.html$/u, ''),
    words: text.split(/\s+/u).filter((word) => word !== '').length,
    html: brotliCompressSync(html).length,
    css: sum(styles.map(brotliSize)),
    font: sum([...fonts].map((font) => readFileSync(font).length)),
    script: sum(scripts.map(brotliSize)),
    island: sum(islands.filter((island) => !scripts.includes(island)).map(brotliSize)),
  };
}

function withImports(files: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/gu);
    for (const [, name = ''] of imports) visit(path.join(path.dirname(file), name));
  };
  files.forEach(visit);
  return [...found];
}

/** The same stylesheet stands on many pages: each file is compressed once. */
function brotliSize(file: string): number {
  const known = weighed.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  weighed.set(file, known);
  return known;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
