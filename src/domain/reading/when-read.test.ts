import { expect, test } from 'vitest';
import { whenRead } from './when-read.ts';

test.each([
  ['2026-11-23', '2026-11-23', 'hôm nay'],
  ['2026-11-22', '2026-11-23', 'hôm qua'],
  ['2026-11-20', '2026-11-23', '3 ngày trước'],
  ['2026-02-28', '2026-03-02', '2 ngày trước'],
  ['2026-10-24', '2026-11-23', '30 ngày trước'],
  ['2026-10-23', '2026-11-23', 'ngày 23/10/2026'],
  ['2026-11-24', '2026-11-23', 'ngày 24/11/2026'],
  ['2026-13-45', '2026-11-23', ''],
])('whenRead(%s) on %s is "%s"', (readOn, today, expected) => {
  expect(whenRead(readOn, today)).toBe(expected);
});
