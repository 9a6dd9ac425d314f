import {
  ALLOWED_LAYERS,
  BROWSER_EFFECTS,
  DOMAIN_PACKAGES,
  DRAWER_NAMES,
  JOINING_COMPONENT,
  RESTRICTED_MODULES,
} from './allowed-imports.ts';
import { codeOf } from './code-of.ts';
import { findImports } from './find-imports.ts';
import { layerOf, resolveModule } from './layer-of.ts';
import { maskCode } from './mask-code.ts';

/** A source file: its path from the root of the repository, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A place where the layers are broken. Lines count from 1. */
export interface LayerFinding {
  readonly file: string;
  readonly line: number;
  /** In English: its reader is a developer. */
  readonly message: string;
}

/** Checks every import, effect and name against the table of layers. */
export function checkImports(files: readonly SourceFile[]): readonly LayerFinding[] {
  return files.flatMap(({ path, text }) => {
    const code = codeOf(path, text);
    const imports = findImports(code).flatMap(({ module, line }) => {
      const message = importFault(path, module);
      return message === undefined ? [] : [{ file: path, line, message }];
    });
    return [...nameFindings(path), ...imports, ...effectFindings(path, code)];
  });
}

function importFault(file: string, module: string): string | undefined {
  const restricted = RESTRICTED_MODULES.find(({ module: pattern }) => pattern.test(module));
  if (restricted) {
    return restricted.files.test(file)
      ? undefined
      : `Cannot import "${module}" here: only ${restricted.place} may`;
  }
  const target = resolveModule(file, module);
  if (target === undefined) return packageFault(file, module);
  if (target.split('/')[0] === 'content') {
    return `Cannot import "${module}": content/ is read by loaders and scripts, never imported`;
  }
  const from = layerOf(file);
  const to = layerOf(target);
  if (from === undefined) return `Cannot place "${file}": it belongs to no layer`;
  if (to === undefined) return `Cannot import "${module}": it belongs to no layer`;
  if (to === 'loaders' && JOINING_COMPONENT.test(file)) return undefined;
  if (ALLOWED_LAYERS[from].includes(to)) return undefined;
  return to === 'loaders' && from === 'components'
    ? `Cannot import "${module}" here: of the components only *Block.astro may import loaders`
    : `Cannot import "${module}": ${from} may import ${ALLOWED_LAYERS[from].join(', ')}`;
}

function packageFault(file: string, module: string): string | undefined {
  const row = DOMAIN_PACKAGES.find(({ files }) => files.test(file));
  if (layerOf(file) !== 'domain' || !row) return undefined;
  const isAllowed = row.packages.some((name) => module === name || module.startsWith(`${name}/`));
  return isAllowed
    ? undefined
    : `Cannot import "${module}": this part of the domain may use ${row.packages.join(', ')}`;
}

function nameFindings(path: string): readonly LayerFinding[] {
  const drawer = path.split('/').find((part) => DRAWER_NAMES.includes(part.split('.')[0] ?? ''));
  return drawer === undefined
    ? []
    : [{ file: path, line: 1, message: `Cannot name anything "${drawer}": a name says what is inside` }];
}

function effectFindings(path: string, code: string): readonly LayerFinding[] {
  if (!path.startsWith('src/') || layerOf(path) === 'browser') return [];
  const masked = maskCode(code);
  return [...masked.matchAll(BROWSER_EFFECTS)].map((match) => ({
    file: path,
    line: masked.slice(0, match.index).split('\n').length,
    message: `Cannot use ${match[0].replace(/\s/gu, '')} here: only src/browser may`,
  }));
}
