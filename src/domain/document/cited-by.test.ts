import { expect, test } from 'vitest';
import { citedBy } from './cited-by.ts';
import type { CitingPage } from './cited-by.ts';

const page = (target: string, body: string): CitingPage => ({
  target,
  path: `/${target}/`,
  name: `Trang ${target}`,
  body,
});

const DECREE = page(
  'nghi-dinh-73',
  '<Dieu so="7">\n\nXem <Dan toi="nghi-dinh-73#dieu-8">Điều 8</Dan>, <Dan toi="hv05#lam-dung" />.\n\n</Dieu>\n',
);
const BEHAVIOUR = page(
  'hv05',
  `<Phan id="lam-dung" ten="Làm đúng">

Theo <Dan toi="nghi-dinh-73#dieu-8-khoan-1">khoản 1 Điều 8</Dan>, có <Dan toi="thuat-ngu#tham-quyen" />.

</Phan>

<Phan id="cho-dua" ten="Chỗ dựa">

<Dan toi="nghi-dinh-73#dieu-8">Điều 8</Dan>, <Dan toi="chi-thi-34#muoi-bieu-hien" />, <Dan toi="nghi-dinh-73" />.

</Phan>
`,
);

const found = citedBy(
  [DECREE, BEHAVIOUR],
  [
    { type: 'knowledge', targets: ['nghi-dinh-73#dieu-8', 'nghi-dinh-73#dieu-8-khoan-1-diem-a'] },
    { type: 'situation', targets: ['hv05', 'nghi-dinh-73#dieu-8'] },
    { type: 'situation', targets: ['hv05'] },
  ],
);

test('clauses count for their article, a page stands once, questions are counted once each', () => {
  expect(found.get('nghi-dinh-73#dieu-8')).toEqual({
    pages: [{ path: '/hv05/#lam-dung', name: 'Trang hv05' }],
    knowledge: 1,
    situations: 1,
  });
});

test('sections of a behaviour count for the behaviour, sections of a document for themselves', () => {
  expect(found.get('hv05')).toEqual({
    pages: [{ path: '/nghi-dinh-73/#dieu-7', name: 'Trang nghi-dinh-73' }],
    knowledge: 0,
    situations: 2,
  });
  expect(found.get('chi-thi-34#muoi-bieu-hien')?.pages).toEqual([
    { path: '/hv05/#cho-dua', name: 'Trang hv05' },
  ]);
});

test('terms, whole documents and a page’s references to itself are left out', () => {
  expect([...found.keys()].sort()).toEqual(['chi-thi-34#muoi-bieu-hien', 'hv05', 'nghi-dinh-73#dieu-8']);
});

test('a reference outside all parts leads to the page', () => {
  const loose = citedBy([page('so-sanh', 'Xem <Dan toi="hv01" />.')], []);
  expect(loose.get('hv01')?.pages).toEqual([{ path: '/so-sanh/', name: 'Trang so-sanh' }]);
});
