import { expect, test } from 'vitest';
import { statusNotice } from './status-notice.ts';

const checkedOn = '2026-11-23';

test('statusNotice() of a replaced rule says since when and what to use now', () => {
  expect(
    statusNotice({ status: 'superseded', supersededOn: '2025-08-30', checkedOn }, 'Quy định 366-QĐ/TW'),
  ).toBe('HẾT HIỆU LỰC từ 30/8/2025, nay dùng Quy định 366-QĐ/TW');
});

test.each(['in-force', 'unconfirmed'] as const)(
  'statusNotice() of %s names the day of the check',
  (status) => {
    expect(statusNotice({ status, supersededOn: null, checkedOn }, undefined)).toContain(
      'tra cứu 23/11/2026',
    );
  },
);
