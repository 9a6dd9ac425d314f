import { expect, test } from 'vitest';
import { handbookChapters } from './chapters.ts';

const page = (path: string, html = '') => ({ path, html });

test('handbookChapters() leaves out what only a screen can do, and lists of pages', () => {
  const pages = [
    '404.html',
    'index.html',
    'tim-kiem/index.html',
    'trinh-chieu/a/index.html',
    'sinh-hoat/a/tai-lieu/index.html',
    'tu-kiem-tra/index.html',
  ];
  expect(
    handbookChapters([...pages, 'van-ban/index.html', 'nguon/index.html'].map((path) => page(path))),
  ).toEqual([{ ...page('nguon/index.html'), address: '/nguon/', anchor: 'nguon' }]);
});

test('handbookChapters() follows the book, then the order in which a folder links to its pages', () => {
  const header = '<a href="/van-ban/a/">A</a>';
  const pages = [
    page('bieu-hien/hv01/index.html'),
    page('bieu-hien/index.html', '<main><a href="/bieu-hien/hv01/">1</a></main>'),
    page('gioi-thieu/index.html'),
    page('nguon/index.html'),
    page('van-ban/a/index.html'),
    page('van-ban/b/index.html'),
    page(
      'van-ban/index.html',
      `${header}<main><a href="/van-ban/b/">B</a> <a href="/van-ban/a/">A</a></main>`,
    ),
  ];
  expect(handbookChapters(pages).map(({ anchor }) => anchor)).toEqual([
    'gioi-thieu',
    'van-ban-b',
    'van-ban-a',
    'bieu-hien',
    'bieu-hien-hv01',
    'nguon',
  ]);
});

test('handbookChapters() takes in a folder it does not know, after the behaviours', () => {
  const pages = [
    'bieu-hien/a/index.html',
    'thuat-ngu/index.html',
    'viec-can-lam/b/index.html',
    'viec-can-lam/index.html',
  ];
  expect(handbookChapters(pages.map((path) => page(path))).map(({ address }) => address)).toEqual([
    '/bieu-hien/a/',
    '/viec-can-lam/',
    '/viec-can-lam/b/',
    '/thuat-ngu/',
  ]);
});
