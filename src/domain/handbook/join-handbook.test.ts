import { expect, test } from 'vitest';
import { handbookChapters } from './chapters.ts';
import { joinHandbook } from './join-handbook.ts';
import { parseValidity } from './validity.ts';

const head = '<style>@layer a;</style><link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.svg">';
const chapters = handbookChapters([
  { path: 'van-ban/a/index.html', html: `<head>${head}</head><main><h1>A</h1></main>` },
  {
    path: 'nguon/index.html',
    html: `<head>${head}<link rel="stylesheet" href="/b.css"></head><main><h1>B</h1></main>`,
  },
]);
const copy = (slug: string, shortName: string, validity: object) =>
  parseValidity(
    JSON.stringify({
      identification: { slug, shortName },
      validity: {
        status: 'in-force',
        supersededBy: null,
        supersededOn: null,
        checkedOn: '2026-11-23',
        checkedBy: null,
        ...validity,
      },
    }),
  );
const documents = [
  copy('a', 'Quy định A', { status: 'superseded', supersededBy: 'b', supersededOn: '2025-08-30' }),
  copy('b', 'Quy định B', { checkedBy: 'Ban <X>' }),
];
const html = joinHandbook({
  chapters,
  documents,
  style: '.x{}',
  base: '/',
  site: undefined,
  today: '2026-11-24',
});

test('joinHandbook() links each stylesheet of the pages once, the order of the cascade first', () => {
  const links = html.match(/<style>.*<\/style>|<link[^>]*>/gu);
  expect(links).toEqual([
    '<style>@layer a;</style>',
    '<link rel="stylesheet" href="/a.css">',
    '<link rel="stylesheet" href="/b.css">',
    '<style>.x{}</style>',
  ]);
});

test('joinHandbook() has cover, contents and the chapters in order', () => {
  const order = ['Bản in ngày 24/11/2026', 'Mục lục', 'id="van-ban-a"', 'id="nguon"'].map((text) =>
    html.indexOf(text),
  );
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(html).toContain('<html lang="vi"');
  expect(html).toContain('<title>Sổ tay 34</title>');
});

test('the cover names the public address, sub-path included', () => {
  const place = { base: '/so-tay/', site: 'https://example.org' };
  expect(html).not.toContain('Bản mới nhất');
  const today = '2026-11-24';
  expect(joinHandbook({ chapters, documents, style: '', today, ...place })).toContain(
    'Bản in ngày 24/11/2026. Bản mới nhất ở https://example.org/so-tay/<',
  );
});

test('the cover says which document ended, what replaced it and who has checked', () => {
  expect(html).toContain(
    '<td>Đã hết hiệu lực từ 30/8/2025, nay dùng Quy định B</td><td>23/11/2026</td><td>Chưa có</td>',
  );
  expect(html).toContain('<td>Ban &lt;X&gt;</td>');
});
