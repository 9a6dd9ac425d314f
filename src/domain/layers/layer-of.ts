import { ALLOWED_LAYERS } from './allowed-imports.ts';
import type { Layer } from './allowed-imports.ts';

/**
 * The repository path behind a module name.
 *
 * @param file the importing file, from the root of the repository
 * @param module `#layer/…`, or a relative path
 * @returns a path from the root, or undefined for a package
 */
export function resolveModule(file: string, module: string): string | undefined {
  if (module.startsWith('#')) return `src/${module.slice(1)}`;
  if (!module.startsWith('.')) return undefined;
  const parts = file.split('/').slice(0, -1);
  for (const part of module.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The layer a path belongs to, or undefined when it belongs to none (`content/`, an unknown folder of `src/`). */
export function layerOf(path: string): Layer | undefined {
  const [top = '', second = '', ...rest] = path.split('/');
  if (top === 'scripts' || top === 'tests') return top;
  if (top !== 'src') return second === '' ? 'config' : undefined;
  if (rest.length === 0) return /^content\.config(?:\.ts)?$/u.test(second) ? 'content.config' : undefined;
  return isLayer(second) ? second : undefined;
}

function isLayer(name: string): name is Layer {
  return Object.hasOwn(ALLOWED_LAYERS, name);
}
