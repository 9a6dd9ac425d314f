import { escapeXml } from './escape-xml.ts';

export interface FeedEntry {
  /** Permanent name of the change, e.g. `2026-11-23-ban-dau`. */
  readonly id: string;
  /** `yyyy-mm-dd` */
  readonly date: string;
  readonly title: string;
  readonly summary: string;
}

/**
 * Builds the Atom feed (RFC 4287) of the changes. Names are URNs, so that they stay when the site moves or has no
 * public address; links may be relative, which Atom allows.
 *
 * @param entries newest first
 * @param links address of the feed itself and of the page; the page's entries stand at `#id`
 */
export function atomFeed(
  entries: readonly FeedEntry[],
  links: { readonly self: string; readonly page: string },
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    '<title>Sổ tay 34: có gì mới</title>',
    '<id>urn:x-so-tay-34:co-gi-moi</id>',
    `<updated>${instant(entries[0]?.date ?? '2026-11-23')}</updated>`,
    '<author><name>Sổ tay 34</name></author>',
    `<link rel="self" type="application/atom+xml" href="${escapeXml(links.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(links.page)}"/>`,
    ...entries.flatMap(({ id, date, title, summary }) => [
      '<entry>',
      `<title>${escapeXml(title)}</title>`,
      `<id>urn:x-so-tay-34:co-gi-moi:${escapeXml(id)}</id>`,
      `<updated>${instant(date)}</updated>`,
      `<link rel="alternate" type="text/html" href="${escapeXml(`${links.page}#${id}`)}"/>`,
      `<summary>${escapeXml(summary)}</summary>`,
      '</entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

/** Midnight in Việt Nam. */
function instant(date: string): string {
  return `${date}T00:00:00+07:00`;
}
