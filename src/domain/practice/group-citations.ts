import type { ItemCitation, NamedLink } from './quiz-item.ts';

/** A passage with all the sources an answer cites for it. */
export interface CitedPassage extends NamedLink, Pick<ItemCitation, 'notice' | 'passage'> {
  readonly sources: readonly (NamedLink & { readonly confidence: string })[];
}

/** Puts citations of the same passage together, in the order in which the passages come first. */
export function groupCitations(citations: readonly ItemCitation[]): readonly CitedPassage[] {
  const passages = new Map<string, CitedPassage>();
  for (const { confidence, source, ...passage } of citations) {
    const sources = passages.get(passage.link)?.sources ?? [];
    passages.set(passage.link, { ...passage, sources: [...sources, { ...source, confidence }] });
  }
  return [...passages.values()];
}
