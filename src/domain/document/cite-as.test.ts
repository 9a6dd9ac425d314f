import { expect, test } from 'vitest';
import { citeAs, documentCiteName } from './cite-as.ts';

test.each([
  ['in-force', null, 'Nghị định thử'],
  ['unconfirmed', null, 'Nghị định thử'],
  ['superseded', '2025-08-30', 'Nghị định thử (đã hết hiệu lực từ 30/8/2025)'],
  ['superseded', null, 'Nghị định thử (đã hết hiệu lực)'],
] as const)('a document that is %s since %s is named "%s"', (status, supersededOn, expected) => {
  expect(documentCiteName({ shortName: 'Nghị định thử', status, supersededOn })).toBe(expected);
});

test.each([
  ['dieu-8', 'Điều 8 Nghị định thử, theo Sổ tay 34'],
  ['dieu-8-khoan-1', 'Điều 8 khoản 1 Nghị định thử, theo Sổ tay 34'],
  ['dieu-8-khoan-1-diem-dd', 'Điều 8 khoản 1 điểm đ Nghị định thử, theo Sổ tay 34'],
  ['hieu-nham', 'Phần “Hiểu nhầm”, Nghị định thử, theo Sổ tay 34'],
])('#%s is cited as "%s"', (anchor, expected) => {
  expect(citeAs(anchor, 'Hiểu nhầm', 'Nghị định thử')).toBe(expected);
});
