import { expect, test } from 'vitest';
import { indexContent } from '../content-index.ts';
import { kitHandout } from './kit-handout.ts';

const messages = (text: string) =>
  kitHandout
    .check(indexContent({ files: [{ path: 'meetings/mau.mdx', text }] }, '2026-11-24'))
    .map(({ message }) => message);

const part = (id: string, gui: string, inside: string) =>
  `<PhanHop id="${id}" ten="A"${gui}>\n\n${inside}\n\n</PhanHop>\n\n`;
const SITUATION = '<TinhHuong id="th-001" />';

test('kit-handout lets pass a kit that sends words ahead and keeps its situations', () => {
  expect(messages(part('a', ' gui="truoc"', 'Lời.') + part('b', '', SITUATION))).toEqual([]);
});

test('kit-handout reports a kit that sends nothing ahead', () => {
  expect(messages(part('a', '', SITUATION))).toEqual([
    expect.stringContaining('không có phần nào gửi trước'),
  ]);
});

test('kit-handout reports a situation sent ahead', () => {
  expect(messages(part('a', ' gui="truoc"', SITUATION))).toEqual([
    'Tình huống th-001 nằm trong phần gửi trước.',
  ]);
});
