import { expect, test } from 'vitest';
import { contentsEntries, contentsHtml } from './contents.ts';

const headings = [
  { anchor: 'van-ban-a', title: 'Nghị định & A', level: 1 },
  { anchor: 'van-ban-a--dieu-1', title: 'Điều 1', level: 2 },
  { anchor: 'thuat-ngu', title: 'Thuật ngữ', level: 1 },
  { anchor: 'thuat-ngu--can-bo', title: 'cán bộ', level: 2 },
];

test('contentsEntries() lists chapters, and parts of documents only', () => {
  expect(contentsEntries(headings).map(({ anchor }) => anchor)).toEqual([
    'van-ban-a',
    'van-ban-a--dieu-1',
    'thuat-ngu',
  ]);
});

test('contentsHtml() says the page, or keeps room for it', () => {
  const html = contentsHtml(contentsEntries(headings), new Map([['van-ban-a', 7]]));
  expect(html).toContain(
    '<a href="#van-ban-a"><span class="entry">Nghị định &amp; A</span><span class="page">7</span></a>',
  );
  expect(html).toContain('<span class="entry">Điều 1</span><span class="page">000</span>');
});
