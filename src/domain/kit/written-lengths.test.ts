import { expect, test } from 'vitest';
import type { KitLength } from '../meeting/kit-schema.ts';
import { lengthsText, writtenLengths } from './written-lengths.ts';

test.each<[string, KitLength[]]>([
  ['20', [20]],
  ['45 90', [45, 90]],
  ['20 45 90', [20, 45, 90]],
])('writtenLengths() reads "%s"', (text, lengths) => {
  expect(writtenLengths(text)).toEqual(lengths);
  expect(lengthsText(lengths)).toBe(text);
});

test.each(['', ' ', '30', '20 30', '45 20', '20 20', '20,45', '20  45', '20 ', 'hai mươi'])(
  'writtenLengths() does not guess what "%s" means',
  (text) => {
    expect(writtenLengths(text)).toBeUndefined();
  },
);
