import Diagram from '#components/diagram/Diagram.astro';
import Article from '#components/provision/Article.astro';
import ArticleGap from '#components/provision/ArticleGap.astro';
import Callout from '#components/provision/Callout.astro';
import CitationBlock from '#components/provision/CitationBlock.astro';
import Clause from '#components/provision/Clause.astro';
import CrossReferenceBlock from '#components/provision/CrossReferenceBlock.astro';
import InternalLink from '#components/provision/InternalLink.astro';
import KeyPoints from '#components/provision/KeyPoints.astro';
import Point from '#components/provision/Point.astro';
import QuotationBlock from '#components/provision/QuotationBlock.astro';
import Section from '#components/provision/Section.astro';
import WideTable from '#components/provision/WideTable.astro';

/** The whole MDX vocabulary as a reading page shows it. Print uses the same page with its own style layer. */
export const reading = {
  Phan: Section,
  Dieu: Article,
  DieuTrong: ArticleGap,
  Khoan: Clause,
  Diem: Point,
  Nguon: CitationBlock,
  Dan: CrossReferenceBlock,
  Trich: QuotationBlock,
  LuuY: Callout,
  Chieu: KeyPoints,
  SoDo: Diagram,
  table: WideTable,
  a: InternalLink,
};
