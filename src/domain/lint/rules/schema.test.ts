import { expect, test } from 'vitest';
import { indexContent } from '../content-index.ts';
import { schema } from './schema.ts';

const check = (path: string, text: string) => schema.check(indexContent({ files: [{ path, text }] }, ''));

const TERM =
  'term: Mẫu\naliases: []\ndefinition: Lời.\ncitations: [{ source: a, confidence: suy-luan }]\nseeAlso: []\n';

test.each([
  ['a missing key', TERM.replace('aliases: []\n', ''), 1, 'Thiếu mục "aliases".'],
  ['an unknown key at its own line', `${TERM}note: lạ\n`, 6, 'Mục "note" không có trong mẫu.'],
  ['an unknown key deep down', TERM.replace('source: a,', 'sourc: a,'), 4, 'Mục "sourc" không có trong mẫu.'],
  ['text where a list belongs', TERM.replace('aliases: []', 'aliases: a'), 2, 'phải là một danh sách'],
  ['an empty text', TERM.replace('definition: Lời.', 'definition: ""'), 3, 'không được để trống'],
  ['an empty list', TERM.replace(/citations: .*/u, 'citations: []'), 4, 'từ 1 phần trở lên'],
])('schema reports %s', (_, text, line, words) => {
  const findings = check('glossary/mau.yaml', text);
  expect(findings.map((finding) => finding.line)).toContain(line);
  expect(findings.map(({ message }) => message).join('\n')).toContain(words);
});

test.each([
  ['sources/mau.yaml', 'kind: blog\n', 'chỉ nhận một trong các giá trị: news,'],
  ['sources/mau.yaml', 'address: trang\n', 'https://'],
  ['comparisons/mau.mdx', '---\ncheckedOn: 23/11/2026\n---\n', '2026-11-23'],
  ['questions/th-001.yaml', 'type: lạ\n', 'recognise'],
  ['questions/th-001.yaml', 'version: 1\n', 'Thiếu mục "type".'],
  [
    'behaviours/official.yaml',
    'hv11: { officialNumber: null, officialWording: null }\n',
    'không có trong danh sách',
  ],
])('schema speaks Vietnamese about %s: %j', (path, text, words) => {
  expect(
    check(path, text)
      .map(({ message }) => message)
      .join('\n'),
  ).toContain(words);
});

test('schema reports every fault of a record at once', () => {
  expect(check('glossary/mau.yaml', 'term: 1\n').length).toBe(5);
});

test('schema leaves a missing confidence to its own rule', () => {
  expect(check('glossary/mau.yaml', TERM.replace(', confidence: suy-luan', ''))).toEqual([]);
});

test.each([
  ['glossary/Thẩm-quyền.yaml', TERM],
  ['questions/cau-1.yaml', ''],
  ['questions/kt-nd73-01.yaml', 'type: judge\n'],
  ['behaviours/lam-sai.mdx', '---\nid: hv01\n---\n'],
  ['documents/ghi-chu.txt', ''],
  ['glosary/tham-quyen.yaml', TERM],
  ['pages/khong-khai-bao.mdx', 'Chỉ có chữ.\n'],
])('schema refuses the file %s', (path, text) => {
  expect(check(path, text)[0]).toMatchObject({ file: path, line: 1, column: 1 });
});
