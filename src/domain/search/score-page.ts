import { isSameDocument, numbersInQuery } from './document-number.ts';
import { evidence, type Evidence } from './evidence.ts';
import type { IndexedPage } from './indexed-page.ts';
import { shareOfPart } from './heading-part.ts';
import type { PageSection, ReadPage } from './read-page.ts';
import type { QueryAnalysis, Term } from './query.ts';
import type { Token } from './tokenise.ts';

export interface ScoredSection {
  readonly section: PageSection;
  readonly body: Evidence;
  readonly score: number;
  /** Share of the required terms in its own heading and text, 0–1. */
  readonly ownCoverage: number;
  /** Longest run of terms in its heading or text, 0–1. */
  readonly run: number;
}

export interface ScoredPage {
  readonly page: IndexedPage;
  readonly score: number;
  /** Best first. */
  readonly sections: readonly ScoredSection[];
  /** Share of the required terms that the page has, 0–1 by weight. */
  readonly coverage: number;
}

/** Points; found by trying them on `tests/search/queries.ts`. */
const POINTS = {
  number: 30,
  titleRun: 16,
  titleEqual: 8,
  headingRun: 14,
  headingEqual: 8,
  provision: 20,
  bodyRun: 10,
  coverage: 8,
  exact: 3,
  repeat: 0.6,
  otherSections: 0.5,
};

/** Pages about pages: what they list is explained better elsewhere. */
const KIND_POINTS: Readonly<Record<string, number>> = { 'Câu hỏi': -4, Trang: -6 };

/** Judges a page by its text: whole phrase in title, headings and body, exact marks, number of the document. */
export function scorePage({ page, title, sections: all }: ReadPage, analysis: QueryAnalysis): ScoredPage {
  const { terms } = analysis;
  const titleEvidence = evidence(title, terms);
  const sections = all
    .map((section) => scoreSection(section, titleEvidence, analysis))
    .sort((a, b) => b.score - a.score);
  const covered = new Set([...titleEvidence.covered, ...sections.flatMap(({ body }) => [...body.covered])]);
  for (const { section } of sections) {
    for (const index of evidence(section.headingTokens, terms).covered) covered.add(index);
  }
  const [first, second] = sections;
  const score =
    (isDocumentAsked(page, terms) ? POINTS.number : 0) +
    phrasePoints(titleEvidence, page.meta.title ?? '', title, POINTS.titleRun, POINTS.titleEqual) +
    (first?.score ?? 0) +
    (KIND_POINTS[page.filters.loai?.[0] ?? ''] ?? 0) +
    (second && second.body.run > 0 ? POINTS.otherSections : 0);
  return { page, score, sections, coverage: requiredShare(covered, terms) };
}

function scoreSection(
  section: PageSection,
  title: Evidence,
  { terms, provision }: QueryAnalysis,
): ScoredSection {
  const body = evidence(section.body, terms);
  const heading = evidence(section.headingTokens, terms);
  const own = new Set([...body.covered, ...heading.covered]);
  const ownCoverage = requiredShare(own, terms);
  const together = requiredShare(new Set([...own, ...title.covered]), terms);
  const whole = body.matches.filter(({ term }) => term === 0).length;
  const score =
    phrasePoints(heading, section.heading, section.headingTokens, POINTS.headingRun, POINTS.headingEqual) +
    POINTS.bodyRun * body.run ** 2 +
    POINTS.coverage * (0.6 * ownCoverage ** 2 + 0.4 * together ** 2) +
    POINTS.exact * Math.max(body.exact, heading.exact) +
    (body.run > 0.9 ? POINTS.repeat * Math.log(1 + whole) : 0) +
    (provision !== undefined && section.anchor === provision ? POINTS.provision : 0);
  return { section, body, score, ownCoverage, run: Math.max(body.run, heading.run) };
}

/** A heading that is the phrase and nothing else says more than one that contains it. */
function phrasePoints(
  found: Evidence,
  heading: string,
  tokens: readonly Token[],
  forRun: number,
  forEqual: number,
): number {
  return found.run ** 2 * (forRun + forEqual * shareOfPart(found, heading, tokens));
}

function isDocumentAsked({ meta }: IndexedPage, terms: readonly Term[]): boolean {
  const [own] = numbersInQuery(meta.sohieu ?? '');
  if (!own) return false;
  return terms.some(({ documents }) => documents.some((written) => isSameDocument(own, written)));
}

function requiredShare(covered: ReadonlySet<number>, terms: readonly Term[]): number {
  let total = 0;
  let found = 0;
  terms.forEach(({ required, weight }, index) => {
    if (!required) return;
    total += weight;
    if (covered.has(index)) found += weight;
  });
  return total > 0 ? found / total : 0;
}
