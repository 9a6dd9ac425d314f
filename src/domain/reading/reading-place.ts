/** Where somebody last read. */
export interface ReadingPlace {
  /** Site path without the base, with the anchor when there is one: `/van-ban/nghi-dinh-73/#dieu-8`. */
  readonly path: string;
  readonly title: string;
  /** Title of the article or section; empty before the first. */
  readonly section: string;
  /** The reader's own calendar day, `yyyy-mm-dd`. */
  readonly readOn: string;
}

/**
 * What is kept, as a regular expression: path, title, section and day, one a line. A pattern rather than a schema,
 * because a script in the home page reads the same text before the first paint. The path can only lead into this site.
 */
export const READING_PLACE_PATTERN = String.raw`^\/((?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?)\n([^\n]+)\n([^\n]*)\n(\d{4}-\d\d-\d\d)$`;

const PATTERN = new RegExp(READING_PLACE_PATTERN, 'u');

/** Writes a place the way it is kept. */
export function formatReadingPlace({ path, title, section, readOn }: ReadingPlace): string {
  return [path, title, section, readOn].map((part) => part.replace(/\s+/gu, ' ').trim()).join('\n');
}

/** Reads kept text; undefined when it is damaged. Never throws. */
export function parseReadingPlace(text: string): ReadingPlace | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [, path = '', title = '', section = '', readOn = ''] = match;
  return { path: `/${path}`, title, section, readOn };
}
