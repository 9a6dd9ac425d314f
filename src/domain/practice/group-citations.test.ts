import { expect, test } from 'vitest';
import { groupCitations } from './group-citations.ts';

const citation = (link: string, source: string) => ({
  link,
  name: link,
  confidence: 'suy luận',
  source: { link: `/nguon/#${source}`, name: source },
});

test('groupCitations() names a passage once with all its sources', () => {
  const passages = groupCitations([citation('/a/', 's1'), citation('/b/', 's1'), citation('/a/', 's2')]);
  expect(passages.map(({ link, sources }) => [link, sources.map(({ name }) => name)])).toEqual([
    ['/a/', ['s1', 's2']],
    ['/b/', ['s1']],
  ]);
});
