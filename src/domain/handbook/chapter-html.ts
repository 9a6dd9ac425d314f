import { joinBase } from '../address/join-base.ts';
import { publicAddress } from '../machine/public-address.ts';
import type { Chapter } from './chapters.ts';

/** Where the site stands. */
export interface HandbookPlace {
  readonly base: string;
  /** Public address; without one a link out of the handbook becomes plain text. */
  readonly site: string | undefined;
}

/** Attributes that name ids, one or several. */
const NAMING = /(\s(?:id|for|headers|aria-labelledby|aria-describedby|aria-controls)=")([^"]+)(")/gu;
const LINK = /\shref="([^"]*)"/gu;

/**
 * The words of a page as a chapter: what is inside `<main>`, without scripts and questions, with every id prefixed and
 * every link leading inside the handbook where its page is in it.
 *
 * @throws RangeError when the page has no `<main>`
 */
export function chapterHtml(chapter: Chapter, chapters: readonly Chapter[], place: HandbookPlace): string {
  const main = /<main\b([^>]*)>([\s\S]*)<\/main>/u.exec(chapter.html);
  if (!main) throw new RangeError(`Cannot print ${chapter.path}: it has no <main>`);
  const [, attributes = '', inside = ''] = main;
  const words = withoutFurniture(inside).replace(/<[a-z][^>]*>/giu, (tag) =>
    tag
      .replace(NAMING, (_, start: string, ids: string, end: string) => start + prefixed(chapter, ids) + end)
      .replace(LINK, (_, link: string) => {
        const target = printedLink(link, { chapter, chapters, place });
        return target === undefined ? '' : ` href="${target}"`;
      }),
  );
  const sheet = /\sdata-sheet="[^"]*"/u.exec(attributes)?.[0] ?? '';
  return `<section class="chapter" id="${chapter.anchor}"${sheet}>${words}</section>`;
}

/** Scripts, questions, the page's own contents and its list of sources (the handbook has one for all). */
function withoutFurniture(html: string): string {
  return html
    .replace(/<astro-island\b[\s\S]*?<\/astro-island>/gu, '')
    .replace(/<script\b[\s\S]*?<\/script>/gu, '')
    .replace(/<nav\b[^>]*\bclass="toc\b[\s\S]*?<\/nav>/gu, '')
    .replace(/<section\b[^>]*\bclass="(?:quiz-block|source-list)\b[\s\S]*?<\/section>/gu, '');
}

function prefixed({ anchor }: Chapter, ids: string): string {
  return ids
    .split(' ')
    .map((id) => `${anchor}--${id}`)
    .join(' ');
}

interface Surroundings {
  readonly chapter: Chapter;
  readonly chapters: readonly Chapter[];
  readonly place: HandbookPlace;
}

/** Where a link leads in the handbook; undefined when it can lead nowhere on paper. */
function printedLink(link: string, { chapter, chapters, place }: Surroundings): string | undefined {
  const [address = '', fragment] = link.split('#', 2);
  const target =
    address === ''
      ? chapter
      : chapters.find((candidate) => joinBase(place.base, candidate.address) === address);
  if (target) return `#${fragment ? prefixed(target, fragment) : target.anchor}`;
  if (/^[a-z][a-z+.-]*:/iu.test(address)) return link;
  if (!place.site || !address.startsWith('/')) return undefined;
  return publicAddress({ site: place.site, base: '/' }, link);
}
