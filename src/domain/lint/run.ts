import { indexContent } from './content-index.ts';
import type { ContentTree } from './content-tree.ts';
import type { Finding } from './finding.ts';
import { RULES } from './registry.ts';

/**
 * Runs every rule.
 *
 * @param today the day to measure dates against, `yyyy-mm-dd`
 * @returns all findings, by file, line and column; empty when the content is clean
 */
export function lintContent(tree: ContentTree, today: string): readonly Finding[] {
  const index = indexContent(tree, today);
  return RULES.flatMap((rule) => rule.check(index)).toSorted(byPlace);
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1);
}
