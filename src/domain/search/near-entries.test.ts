import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearEntries } from './near-entries.ts';
import { documentOf } from './part-of-document.ts';
import { isSyllable } from './syllable.ts';
import { TEST_SUGGESTIONS } from './test-suggestions.ts';

const titles = (query: string) => nearEntries(query, TEST_SUGGESTIONS).map(({ title }) => title);

test.each([
  ['nghị định 999', 'Nghị định 73/2023/NĐ-CP'],
  ['tham quyeen', 'Thẩm quyền'],
  ['buong lomg', 'Buông lỏng quản lý'],
  ['dun dai', 'Đùn đẩy (đẩy việc)'],
  ['nghi dinh 37', 'Nghị định 73/2023/NĐ-CP'],
])('%s is near %s', (query, expected) => {
  expect(titles(query).slice(0, 3)).toContain(expected);
});

test('articles near only by the name of their document are left out', () => {
  expect(titles('nghị định 999')).not.toContain('Điều 1 Nghị định 73. Phạm vi điều chỉnh');
});

test('a word with the marks typed is nearer than one without them', () => {
  const [first] = titles('thẩm');
  expect(first).toBe('Thẩm quyền');
});

test.each(['bitcoin', 'khoai lang', 'karaoke', '', 'xq 12345', 'là gì'])('nothing is near “%s”', (query) => {
  expect(titles(query)).toEqual([]);
});

test('a slip anywhere in a word of five letters or more still finds its name, or its document', () => {
  const words = TEST_SUGGESTIONS.flatMap((entry) =>
    entry.words.filter(({ folded }) => /^[a-z]{5,}$/u.test(folded)).map(({ folded }) => ({ entry, folded })),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...words),
      fc.nat(),
      fc.constantFrom('b', 'c', 'd', 'x', 'z'),
      ({ entry, folded }, at, letter) => {
        const place = at % folded.length;
        const slipped = folded.slice(0, place) + letter + folded.slice(place + 1);
        fc.pre(!isSyllable(slipped));
        const found = nearEntries(slipped, TEST_SUGGESTIONS, 20).map(({ path }) => path);
        expect(found.includes(entry.path) || found.includes(documentOf(entry) ?? '')).toBe(true);
      },
    ),
  );
});

test('nothing asked makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      expect(nearEntries(query, TEST_SUGGESTIONS).length).toBeLessThanOrEqual(6);
    }),
  );
});
