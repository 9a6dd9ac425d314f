import PageReferenceBlock from '#components/provision/PageReferenceBlock.astro';
import { reading } from './reading.ts';

/** The reading page of a text whose terms are listed at its end: only for pages that show `TermListBlock`. */
export const readingWithTerms = { ...reading, Dan: PageReferenceBlock };
