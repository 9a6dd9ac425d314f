import { expect, test } from 'vitest';
import { indexContent } from '../content-index.ts';
import { kitLengths } from './kit-lengths.ts';

const messages = (path: string, text: string) =>
  kitLengths.check(indexContent({ files: [{ path, text }] }, '2026-11-24')).map(({ message }) => message);

const screen = (phut: string) => `<Chieu ten="Màn" phut="${phut}">\n\nLời.\n\n</Chieu>`;
const question = (phut: string) => `<ThaoLuan loai="nhan-thuc"${phut}>\n\nVì sao?\n\n</ThaoLuan>`;
const part = (inside: string) =>
  `<PhanHop id="a" ten="A" phut20="20" phut45="45">\n\n${inside}\n\n</PhanHop>\n`;

test.each([screen('20'), screen('20 45'), question(''), [question(' phut="45"'), question('')].join('\n\n')])(
  'kit-lengths lets pass %s',
  (inside) => {
    expect(messages('meetings/mau.mdx', part(inside))).toEqual([]);
  },
);

test.each([
  ['a length of which it is not said what it is', part(screen('20,45')), 'phut="20,45" không đọc được'],
  ['nothing written', part(screen('')), 'phut="" không đọc được'],
  ['a length the part does not have', part(screen('20 90')), 'buổi 90 phút, nhưng buổi ấy không có phần "A"'],
  ['a discussion with nothing to ask', part(question(' phut="45"')), 'Buổi 20 phút có phần "A" mà không còn'],
])('kit-lengths reports %s', (_, text, words) => {
  expect(messages('meetings/mau.mdx', text)).toEqual([expect.stringContaining(words)]);
});

test('kit-lengths reports a screen of a document that chooses a session', () => {
  const found = messages('documents/mau.mdx', `---\ntitle: Mẫu\n---\n\n${screen('20')}\n`);
  expect(found).toEqual([expect.stringContaining('không nằm trong bộ sinh hoạt')]);
});
