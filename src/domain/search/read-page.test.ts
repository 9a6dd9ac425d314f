import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const page = {
  url: '/x/',
  content: 'Tên trang. Lời đầu. Điều 1. Phạm vi. Một hai. Khoản 1. Ba.',
  meta: { title: 'Tên trang' },
  filters: {},
  anchors: [
    { element: 'h2', id: 'dieu-1', text: 'Điều 1. Phạm vi', location: 4 },
    { element: 'span', id: 'khac', text: 'hai', location: 9 },
    { element: 'h3', id: 'dieu-1-khoan-1', text: 'Khoản 1', location: 10 },
  ],
};

test('each heading makes a section that ends at the next; other anchors make none', () => {
  const sections = readPage(page).sections.map(({ anchor, heading, body }) => [
    anchor,
    heading,
    body.map(({ text }) => text).join(' '),
  ]);
  expect(sections).toEqual([
    [undefined, '', 'Tên trang Lời đầu'],
    ['dieu-1', 'Điều 1. Phạm vi', 'Một hai'],
    ['dieu-1-khoan-1', 'Khoản 1', 'Ba'],
  ]);
});
