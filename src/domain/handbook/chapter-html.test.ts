import { expect, test } from 'vitest';
import { chapterHtml } from './chapter-html.ts';
import { handbookChapters } from './chapters.ts';

function printed(main: string, site?: string, base = '/'): string {
  const html = `<html><head></head><body><main id="noi-dung" data-sheet="a">${main}</main></body></html>`;
  const chapters = handbookChapters([
    { path: 'van-ban/a/index.html', html },
    { path: 'nguon/index.html', html: '<main></main>' },
  ]);
  const [chapter] = chapters;
  if (!chapter) throw new Error('no chapter');
  return chapterHtml(chapter, chapters, { base, site }).replace(/^<section[^>]*>|<\/section>$/gu, '');
}

test.each([
  ['an id', '<h2 id="dieu-1">1</h2>', '<h2 id="van-ban-a--dieu-1">1</h2>'],
  ['ids named', '<i aria-labelledby="b c">1</i>', '<i aria-labelledby="van-ban-a--b van-ban-a--c">1</i>'],
  ['a link within the page', '<a href="#dieu-1">1</a>', '<a href="#van-ban-a--dieu-1">1</a>'],
  ['a link to a chapter', '<a href="/nguon/">1</a>', '<a href="#nguon">1</a>'],
  ['a link into a chapter', '<a href="/nguon/#b">1</a>', '<a href="#nguon--b">1</a>'],
  ['a link to no chapter', '<a class="x" href="/tu-kiem-tra/">1</a>', '<a class="x">1</a>'],
  ['words that look like an attribute', '<p>ghi id="b" ở đây</p>', '<p>ghi id="b" ở đây</p>'],
  ['a script', '1<script type="module">let a = "<b>";</script>2', '12'],
  [
    'questions',
    '1<section class="quiz-block no-print"><astro-island x="1>2">3</astro-island></section>2',
    '12',
  ],
  ['its own contents', '1<nav class="toc no-print"><a href="#b">3</a></nav>2', '12'],
  ['its list of sources', '1<section class="source-list" id="b"><p>3</p></section>2', '12'],
])('chapterHtml() prints %s', (_, given, expected) => {
  expect(printed(given)).toBe(expected);
});

test('chapterHtml() gives a link out of the handbook its full address when the site has one', () => {
  const link = '<a href="/so-tay/tu-kiem-tra/#b">1</a> <a href="/so-tay/nguon/">2</a>';
  expect(printed(link, 'https://example.org', '/so-tay/')).toBe(
    '<a href="https://example.org/so-tay/tu-kiem-tra/#b">1</a> <a href="#nguon">2</a>',
  );
});

test('chapterHtml() keeps the name of the sheets and refuses a page without <main>', () => {
  const chapter = { path: 'a.html', html: '<main data-sheet="b">1</main>', address: '/a/', anchor: 'a' };
  const place = { base: '/', site: undefined };
  expect(chapterHtml(chapter, [chapter], place)).toBe(
    '<section class="chapter" id="a" data-sheet="b">1</section>',
  );
  expect(() => chapterHtml({ ...chapter, html: '' }, [], place)).toThrow(RangeError);
});
