import { expect, test } from 'vitest';
import { groupResults, hideSuperseded } from './group-results.ts';
import type { SearchResult } from './search-answer.ts';

const result = (url: string, kind: string, status = ''): SearchResult => ({
  url,
  title: url,
  kind,
  status,
  excerpt: [],
  parts: [],
});
const results = [
  result('/thuat-ngu/', 'Thuật ngữ'),
  result('/van-ban/a/', 'Văn bản'),
  result('/bieu-hien/', 'Biểu hiện'),
  result('/van-ban/b/', 'Văn bản', 'Đã hết hiệu lực'),
];

test('the kind of the best result stands first, and each kind keeps its order', () => {
  expect(groupResults(results).map(({ kind, results: own }) => [kind, own.map(({ url }) => url)])).toEqual([
    ['Thuật ngữ', ['/thuat-ngu/']],
    ['Văn bản', ['/van-ban/a/', '/van-ban/b/']],
    ['Biểu hiện', ['/bieu-hien/']],
  ]);
});

test('results in replaced documents are left out and counted', () => {
  const answer = { query: 'x', results, moreCount: 0, messages: [] };
  const { results: left, hiddenCount } = hideSuperseded(answer);
  expect(left.map(({ url }) => url)).toEqual(['/thuat-ngu/', '/van-ban/a/', '/bieu-hien/']);
  expect(hiddenCount).toBe(1);
});
