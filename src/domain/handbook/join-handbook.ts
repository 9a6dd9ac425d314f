import { chapterHtml } from './chapter-html.ts';
import { coverHtml } from './cover.ts';
import type { HandbookPlace } from './chapter-html.ts';
import type { Chapter } from './chapters.ts';
import type { Cover } from './cover.ts';

/** All that goes into the printed handbook. */
export interface Handbook extends HandbookPlace, Cover {
  readonly chapters: readonly Chapter[];
  /** Styles of the handbook alone. */
  readonly style: string;
}

/** The handbook as one HTML page. Its contents (`#muc-luc-in`) stay empty until the page numbers are known. */
export function joinHandbook(handbook: Handbook): string {
  const { chapters, style } = handbook;
  return `<!doctype html>
<html lang="vi" data-theme="light">
<head>
<meta charset="utf-8">
<title>Sổ tay 34</title>
${headStyles(chapters).join('\n')}
<style>${style}</style>
</head>
<body class="handbook">
${coverHtml(handbook, handbook)}
<section class="contents">
<h1>Mục lục</h1>
<nav id="muc-luc-in" aria-label="Mục lục"></nav>
</section>
<main>
${chapters.map((chapter) => chapterHtml(chapter, chapters, handbook)).join('\n')}
</main>
</body>
</html>
`;
}

/** The order of the cascade and every stylesheet of the pages, each once. */
function headStyles(chapters: readonly Chapter[]): readonly string[] {
  const tags = chapters.flatMap(({ html }) => {
    const head = html.slice(0, html.indexOf('</head>'));
    return head.match(/<style\b[^>]*>[^<]*<\/style>|<link rel="stylesheet"[^>]*>/gu) ?? [];
  });
  return [...new Set(tags)];
}
