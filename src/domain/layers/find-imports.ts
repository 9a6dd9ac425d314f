import { maskCode } from './mask-code.ts';

/** A module name as written, and its line (from 1). */
export interface Import {
  readonly module: string;
  readonly line: number;
}

/**
 * Finds static and dynamic imports, re-exports and `import.meta.glob` in code.
 *
 * @param code TypeScript or JavaScript, JSX allowed
 */
export function findImports(code: string): readonly Import[] {
  const masked = maskCode(code);
  return [...masked.matchAll(IMPORT)].map((match) => {
    // The mask keeps places, so the name is read from the code itself.
    const end = match.index + match[0].length - 1;
    const start = end - (match.groups?.['name'] ?? '').length;
    return { module: code.slice(start, end), line: masked.slice(0, start).split('\n').length };
  });
}

const NAME = String.raw`(?<quote>['"\u0060])(?<name>[^'"\u0060]*)\k<quote>`;
const IMPORT = new RegExp(
  String.raw`(?<![\w.$])(?:(?:import|export)\b[^'"\u0060;()=]*?\bfrom\s*|import\s*(?:\(\s*|\.meta\.glob(?:<[^>]*>)?\(\s*)?)${NAME}`,
  'gu',
);
