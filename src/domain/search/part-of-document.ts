import type { Suggestion } from './suggestion.ts';

/** The address of the document an article or part stands in; undefined for anything else. */
export function documentOf({ kind, path }: Suggestion): string | undefined {
  return kind === 'Điều' || kind === 'Phần' ? path.split('#')[0] : undefined;
}
