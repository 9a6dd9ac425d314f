import type { NamedLink, QuizItem } from './quiz-item.ts';

/** A passage with all the sources an answer cites for it. */
export interface CitedPassage extends NamedLink {
  readonly sources: readonly (NamedLink & { readonly confidence: string })[];
}

/** Puts citations of the same passage together, in the order in which the passages come first. */
export function groupCitations(citations: QuizItem['citations']): readonly CitedPassage[] {
  const passages = new Map<string, CitedPassage>();
  for (const { link, name, confidence, source } of citations) {
    const sources = passages.get(link)?.sources ?? [];
    passages.set(link, { link, name, sources: [...sources, { ...source, confidence }] });
  }
  return [...passages.values()];
}
