import { expect, test } from 'vitest';
import { runningHead } from './running-head.ts';

const base = { shortName: 'Quy định 1', supersededOn: null, checkedOn: '2026-11-23' };

test('runningHead() names the document, the day it ended and what to use now, in bold', () => {
  const css = runningHead(
    'quy-dinh-1',
    { ...base, status: 'superseded', supersededOn: '2025-08-30' },
    'Quy định 2',
  );
  expect(css).toContain('content: "Quy định 1: HẾT HIỆU LỰC từ 30/8/2025, nay dùng Quy định 2";');
  expect(css).toContain('font: 700');
  expect(css).toContain('@page van-ban-quy-dinh-1 ');
  expect(css).toContain("[data-sheet='quy-dinh-1']");
});

test('runningHead() keeps quotation marks inside the words', () => {
  const css = runningHead('a', { ...base, shortName: 'Số "1" \\ 2', status: 'in-force' }, undefined);
  expect(css).toContain(String.raw`content: "Số \"1\" \\ 2: Đang dùng`);
  expect(css).toContain('font: 400');
});
