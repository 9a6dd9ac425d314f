import { excerpt } from './excerpt.ts';
import type { IndexedPage } from './indexed-page.ts';
import type { QueryAnalysis } from './query.ts';
import type { ScoredPage, ScoredSection } from './score-page.ts';
import type { SearchResult } from './search-answer.ts';

const MAX_PARTS = 3;
/** A section far weaker than the best one would only be noise. */
const WORTH_SHOWING = 0.6;

/** A judged page as it is shown: its own excerpt, then the articles or sections that answer best. */
export function toSearchResult(
  { page, sections }: ScoredPage,
  { terms, provision }: QueryAnalysis,
): SearchResult {
  const { url, meta, filters, content } = page;
  const [best] = sections;
  const cut = ({ section, body }: ScoredSection) => excerpt(content, section.body, body, terms);
  const longestRun = Math.max(...sections.map(({ run }) => run));
  const parts = sections.filter(
    ({ section, score, run }) =>
      section.anchor !== undefined &&
      score >= (best?.score ?? 0) * WORTH_SHOWING &&
      (run >= longestRun * WORTH_SHOWING || section.anchor === provision),
  );
  const top = sections.find(({ section }) => section.anchor === undefined);
  return {
    url,
    title: titleOf(page),
    kind: filters.loai?.[0] ?? '',
    status: meta.trangthai ?? '',
    ...(meta.thaythe && meta.noithaythe ? { successor: { name: meta.thaythe, url: meta.noithaythe } } : {}),
    // The excerpt of the page stands for its opening; found sections bring their own.
    excerpt: top && (parts.length === 0 || top.run >= longestRun * WORTH_SHOWING) ? cut(top) : [],
    parts: parts.slice(0, MAX_PARTS).map((scored) => ({
      url: `${url}#${scored.section.anchor ?? ''}`,
      title: scored.section.heading,
      excerpt: cut(scored),
    })),
  };
}

function titleOf({ meta, url }: IndexedPage): string {
  return meta.title ?? url;
}
