import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { suggest } from './suggest.ts';
import { readSuggestions } from './suggestion.ts';
import { TEST_SUGGESTIONS } from './test-suggestions.ts';

const titles = (query: string) => suggest(query, TEST_SUGGESTIONS).map(({ title }) => title);

test.each([
  ['dun', 'Đùn đẩy (đẩy việc)'],
  ['đùn đ', 'Đùn đẩy (đẩy việc)'],
  ['ĐÙN'.normalize('NFD'), 'Đùn đẩy (đẩy việc)'],
  ['dunx', undefined],
  ['nd73', 'Nghị định 73/2023/NĐ-CP'],
  ['NĐ 73', 'Nghị định 73/2023/NĐ-CP'],
  ['nghi dinh 7', 'Nghị định 73/2023/NĐ-CP'],
  ['73/2023', 'Nghị định 73/2023/NĐ-CP'],
  ['qd366', 'Quy định 366-QĐ/TW'],
  ['ubnd', 'Ủy ban nhân dân (UBND)'],
  ['dieu 8 nd73', 'Điều 8 Nghị định 73. Trình tự phê duyệt đề xuất'],
  ['nghi dinh 73 dieu 8', 'Điều 8 Nghị định 73. Trình tự phê duyệt đề xuất'],
  ['buong long', 'Buông lỏng quản lý'],
  ['quan ly', 'Buông lỏng quản lý'],
])('%s suggests %s first', (query, expected) => {
  expect(titles(query)[0]).toBe(expected);
});

test('while the name of a document is typed, its articles do not crowd the list', () => {
  expect(titles('nd73')).toEqual(['Nghị định 73/2023/NĐ-CP', 'Kiến thức: Nghị định 73/2023/NĐ-CP']);
});

test('an article with words of its own comes before one with a number only', () => {
  expect(titles('điều nghị định')).toEqual([
    'Điều 1 Nghị định 73. Phạm vi điều chỉnh',
    'Điều 8 Nghị định 73. Trình tự phê duyệt đề xuất',
    'Điều 18 Nghị định 73',
  ]);
});

test('what is in force comes before what was replaced', () => {
  expect(titles('quy dinh')).toEqual(['Quy định 366-QĐ/TW', 'Quy định 124-QĐ/TW']);
});

test('the number typed to its end comes before one that goes on', () => {
  expect(titles('dieu 1 nghi dinh')[0]).toMatch(/^Điều 1 /u);
});

test('marks typed are preferred, not demanded', () => {
  expect(titles('thẩ')[0]).toBe('Thẩm quyền');
  expect(titles('thẩ')).toContain('Tham mưu');
});

test('a name typed to its end is not offered again, longer names are', () => {
  expect(titles('dun day')).toEqual([]);
  expect(titles('can bo')).toEqual(['Cán bộ, công chức, viên chức (CBCCVC)']);
});

test.each(['', 'd', ' đ ', '"né tránh"', '!?'])('“%s” gets no suggestion', (query) => {
  expect(titles(query)).toEqual([]);
});

test('every beginning of a name, with or without marks, finds it among many', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TEST_SUGGESTIONS),
      fc.double({ min: 0.5, max: 0.95, noNaN: true }),
      fc.boolean(),
      (entry, share, plain) => {
        const name = entry.title.replace(/ \(.*/u, '');
        const typed = name.slice(0, Math.max(3, Math.floor(name.length * share)));
        const found = suggest(plain ? fold(typed) : typed, TEST_SUGGESTIONS, 20);
        const isWhole = TEST_SUGGESTIONS.some(
          ({ title }) => fold(title.replace(/ \(.*/u, '')) === fold(typed.trim()),
        );
        expect(isWhole || found.includes(entry)).toBe(true);
      },
    ),
  );
});

test('nothing typed makes it fail or give more than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 6 }), (query, limit) => {
      const found = suggest(query, TEST_SUGGESTIONS, limit);
      expect(found.length).toBeLessThanOrEqual(limit);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

test.each([undefined, {}, { entries: [['x', '/']] }, { entries: [[1, '/', 'x']] }])(
  'data of another shape is refused',
  (data) => {
    expect(() => readSuggestions(data)).toThrow(SyntaxError);
  },
);
