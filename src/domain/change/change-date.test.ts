import { expect, test } from 'vitest';
import { changeDate } from './change-date.ts';

test('the day of a change stands in its file name', () => {
  expect(changeDate('2026-11-23-ban-dau')).toBe('2026-11-23');
});

test.each(['ban-dau', '2026-11-23', '2026-02-30-sai', '26-11-23-ngan'])('"%s" is refused', (id) => {
  expect(() => changeDate(id)).toThrow(RangeError);
});
