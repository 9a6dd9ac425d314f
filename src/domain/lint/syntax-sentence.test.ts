import { expect, test } from 'vitest';
import { lintContent } from './run.ts';

const syntaxOf = (path: string, text: string) =>
  lintContent({ files: [{ path, text }] }, '').filter(({ rule }) => rule === 'syntax');

test.each([
  ['glossary/a.yaml', 'term: một\nterm: hai\n', 2, 'khai hai lần'],
  ['glossary/a.yaml', 'read: Báo: bài thứ nhất\n', 1, 'hai chấm'],
  ['glossary/a.yaml', 'term: "một\n', 2, 'Thiếu dấu nháy'],
  ['glossary/a.yaml', 'term: một\ndefinition: *quan trọng\n', 2, 'dấu sao'],
  ['pages/a.mdx', '---\ntitle: a\n---\n\n<Phan id="a" ten="A">\n\nchữ\n', 5, 'chưa có thẻ đóng'],
  ['pages/a.mdx', 'chữ\n\n<Phan id="a">\n\nchữ\n\n</Dieu>\n', 7, 'không khớp'],
  ['pages/a.mdx', 'chữ\n\n</Phan>\n', 3, 'không có thẻ mở'],
  ['pages/a.mdx', 'chữ dưới <50 %\n', 1, 'nhỏ hơn'],
  ['pages/a.mdx', 'chữ {trong ngoặc} nhọn\n', 1, 'ngoặc nhọn'],
  ['pages/a.mdx', '<Dieu so=8>\n\nchữ\n\n</Dieu>\n', 1, 'dấu nháy kép'],
  ['pages/a.mdx', '---\ntitle: a\ntitle: b\n---\n', 3, 'khai hai lần'],
  ['anchors.lock.json', '{ "pages": { "/a/": [ }', 1, ''],
])('syntax says in Vietnamese what is wrong in %s: %j', (path, text, line, words) => {
  const findings = syntaxOf(path, text);
  expect(findings[0]).toMatchObject({ file: path, line });
  expect(findings[0]?.message).toContain(words);
  expect(findings[0]?.message).toMatch(/\[.+\]$/u);
});

test('a file that cannot be parsed gives no finding of another rule', () => {
  const rules = lintContent(
    {
      files: [
        { path: 'glossary/HOÀ.yaml', text: 'term: "hoà\n' },
        { path: 'anchors.lock.json', text: '{"pages":{}}' },
      ],
    },
    '',
  ).map(({ rule }) => rule);
  expect(new Set(rules)).toEqual(new Set(['syntax']));
});
