import { expect, test } from 'vitest';
import { BUDGET, overweight, totalBytes } from './byte-budget.ts';
import type { PageBytes } from './byte-budget.ts';

const page: PageBytes = {
  path: 'van-ban/mau/',
  words: 1200,
  html: 10_000,
  css: 7_000,
  font: 19_000,
  script: 3_000,
  island: 0,
};

test('a page within its budget has no fault', () => {
  expect(totalBytes(page)).toBe(39_000);
  expect(overweight(page)).toEqual([]);
});

test('a long page may weigh more than a usual one, but not without end', () => {
  const heavy = { ...page, html: 20_000 };
  expect(overweight(heavy)).toEqual([`van-ban/mau/: 49000 bytes in all, the limit is ${BUDGET.usualPage}`]);
  expect(overweight({ ...heavy, words: 5000 })).toEqual([]);
  expect(overweight({ ...heavy, words: 5000, html: 90_000 })).toHaveLength(1);
});

test('script and islands have limits of their own', () => {
  expect(
    overweight({ ...page, html: 1000, script: BUDGET.script + 1, island: BUDGET.islandPage }),
  ).toHaveLength(2);
});
