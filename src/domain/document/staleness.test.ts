import { expect, test } from 'vitest';
import { stalenessOf } from './staleness.ts';

test.each([
  ['2026-11-23', '2026-11-23', 'fresh'],
  ['2026-11-23', '2027-02-21', 'fresh'],
  ['2026-11-23', '2027-02-22', 'aged'],
  ['2026-11-23', '2027-05-22', 'aged'],
  ['2026-11-23', '2027-05-23', 'stale'],
  ['2026-11-23', '2031-01-01', 'stale'],
] as const)('looked up on %s and read on %s is %s', (checkedOn, today, expected) => {
  expect(stalenessOf(checkedOn, today)).toBe(expected);
});

test.each(['1970-01-01', '2026-11-22', '', 'hôm nay'])(
  'a clock at "%s" never makes a look-up old',
  (today) => {
    expect(stalenessOf('2026-11-23', today)).toBe('fresh');
  },
);
