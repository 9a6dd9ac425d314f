import { STATUS_LABELS } from '../document/status-label.ts';
import type { SearchAnswer, SearchResult } from './search-answer.ts';

/** Results of one kind of page. */
export interface ResultGroup {
  readonly kind: string;
  readonly results: readonly SearchResult[];
}

/** Puts results of one kind together. Groups stand in the order of their best result, results as they were. */
export function groupResults(results: readonly SearchResult[]): readonly ResultGroup[] {
  const groups = new Map<string, SearchResult[]>();
  for (const result of results) {
    const group = groups.get(result.kind);
    if (group) group.push(result);
    else groups.set(result.kind, [result]);
  }
  return [...groups].map(([kind, members]) => ({ kind, results: members }));
}

/** Whether a result belongs to a replaced document. */
export function isSuperseded({ status }: SearchResult): boolean {
  return status === STATUS_LABELS.superseded;
}

/** Leaves out results in replaced documents, and counts them. */
export function hideSuperseded(answer: SearchAnswer): SearchAnswer & { readonly hiddenCount: number } {
  const results = answer.results.filter((result) => !isSuperseded(result));
  return { ...answer, results, hiddenCount: answer.results.length - results.length };
}
