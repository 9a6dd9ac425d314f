import { expect, test } from 'vitest';
import { atomFeed } from './atom-feed.ts';

const entries = [
  { id: '2026-12-01-sua', date: '2026-12-01', title: 'Sửa <Điều 8> & "Điều 9"', summary: 'Hạn < 7 ngày' },
  { id: '2026-11-23-ban-dau', date: '2026-11-23', title: 'Bản đầu', summary: 'Mở' },
];
const feed = atomFeed(entries, { self: '/co-gi-moi/atom.xml', page: '/co-gi-moi/' });

test('the feed is as new as its newest entry', () => {
  expect(/<updated>(.*?)<\/updated>/u.exec(feed)?.[1]).toBe('2026-12-01T00:00:00+07:00');
});

test('every entry has its permanent name and its place on the page', () => {
  for (const { id } of entries) {
    expect(feed).toContain(`<id>urn:x-so-tay-34:co-gi-moi:${id}</id>`);
    expect(feed).toContain(`href="/co-gi-moi/#${id}"`);
  }
});

test('what an editor writes cannot break the XML', () => {
  expect(feed).toContain('Sửa &lt;Điều 8&gt; &amp; &quot;Điều 9&quot;');
  expect(feed.match(/</gu)?.length).toBe(feed.match(/>/gu)?.length);
});
