import { expect, test } from 'vitest';
import { tokenise } from './tokenise.ts';

test('a document number gives the parts the index keeps', () => {
  expect(tokenise('73/2023/NĐ-CP').map(({ folded }) => folded)).toEqual(['73', '2023', 'nd', 'cp']);
});

test('tokens know where they stand', () => {
  const text = '“né tránh”, đùn đẩy';
  expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'né',
    'tránh',
    'đùn',
    'đẩy',
  ]);
});

test('text without words has no tokens', () => {
  expect(tokenise(' … – “” ')).toEqual([]);
});
