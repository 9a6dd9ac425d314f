import { expect, test } from 'vitest';
import { staleDocuments } from './stale-documents.ts';

const tree = {
  files: [
    { path: 'documents/cu.mdx', text: '---\ncheckedOn: 2026-01-05\n---\n' },
    { path: 'documents/moi.mdx', text: '---\ncheckedOn: 2026-11-23\n---\n' },
    { path: 'documents/hong.mdx', text: '---\ncheckedOn: hôm qua\n---\n' },
    { path: 'comparisons/so-sanh.mdx', text: '---\ncheckedOn: 2026-02-01\n---\n' },
  ],
};

test('each old look-up gets one line that names its file and day', () => {
  const lines = staleDocuments(tree, '2026-11-24');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('documents/cu.mdx');
  expect(lines[0]).toContain('5/1/2026');
  expect(lines[1]).toContain('comparisons/so-sanh.mdx');
});

test('with a clock set back nothing is said', () => {
  expect(staleDocuments(tree, '2020-01-01')).toEqual([]);
});
