/**
 * What the words of a wrong address may have meant: its last part first, then the whole.
 *
 * @param path path of the address, percent-encoded as browsers give it
 * @param base base path of the build, ending in /
 */
export function addressWords(path: string, base: string): readonly string[] {
  const own = path.startsWith(base) ? path.slice(base.length) : path;
  const parts = decode(own)
    .replace(/\.html?$/u, '')
    .split('/')
    .map((part) => part.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim())
    .filter((part) => part !== '' && part !== 'index');
  const last = parts.at(-1);
  return last === undefined ? [] : [...new Set([last, parts.join(' ')])];
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A broken escape is part of what is wrong with the address.
    return path;
  }
}
