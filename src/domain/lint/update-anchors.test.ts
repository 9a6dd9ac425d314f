import { expect, test } from 'vitest';
import { LOCK_FILE } from './anchors-lock.ts';
import { lintContent } from './run.ts';
import { updateAnchors } from './update-anchors.ts';

const page = (...ids: readonly string[]) => ({
  path: 'pages/mau.mdx',
  text: ids.map((id) => `<Phan id="${id}" ten="Tên">\n\nChữ.\n\n</Phan>\n`).join('\n'),
});
const lock = (text: string) => ({ path: LOCK_FILE, text });
const anchorsIn = (...files: readonly { path: string; text: string }[]) =>
  lintContent({ files }, '').filter(({ rule }) => rule === 'vanished-anchor');

test('updateAnchors() writes pages and anchors in order, numbers as numbers', () => {
  const text = updateAnchors({ files: [page('muc-10', 'muc-2', 'a')] });
  expect(JSON.parse(text)).toEqual({ pages: { '/mau/': ['a', 'muc-2', 'muc-10'] }, retired: {} });
  expect(updateAnchors({ files: [page('muc-10', 'muc-2', 'a'), lock(text)] })).toBe(text);
});

test('updateAnchors() keeps an anchor that has gone, and vanished-anchor goes on reporting it', () => {
  const text = updateAnchors({ files: [page('moi'), lock('{"pages":{"/mau/":["cu"]},"retired":{}}')] });
  expect(JSON.parse(text)).toEqual({ pages: { '/mau/': ['cu', 'moi'] }, retired: {} });
  expect(anchorsIn(page('moi'), lock(text))).toMatchObject([{ file: LOCK_FILE, line: 4 }]);
});

test('updateAnchors() refuses to overwrite a lock it cannot read', () => {
  expect(() => updateAnchors({ files: [lock('{ "pages": {')] })).toThrow(SyntaxError);
});

test('an anchor retired to one that stands is no finding, to one that does not stand it is', () => {
  const retired = (to: string) => lock(`{"pages":{"/mau/":["cu","moi"]},"retired":{"/mau/#cu":"${to}"}}`);
  expect(anchorsIn(page('moi'), retired('/mau/#moi'))).toEqual([]);
  expect(anchorsIn(page('moi'), retired('/mau/#khac'))).toMatchObject([{ file: LOCK_FILE, line: 1 }]);
});

test('a new anchor is reported where it is written, with the command that enters it', () => {
  const [finding] = anchorsIn(page('cu', 'moi'), lock('{"pages":{"/mau/":["cu"]},"retired":{}}'));
  expect(finding).toMatchObject({ file: 'pages/mau.mdx', line: 7 });
  expect(finding?.hint).toContain('npm run lint:content -- --update-anchors');
});

test('a missing lock is one finding, not one for every anchor', () => {
  expect(anchorsIn(page('a', 'b', 'c'))).toMatchObject([{ file: LOCK_FILE, line: 1, column: 1 }]);
});
