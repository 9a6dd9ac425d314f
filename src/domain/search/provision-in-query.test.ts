import { expect, test } from 'vitest';
import { provisionInQuery } from './provision-in-query.ts';

test.each([
  ['điều 8 nghị định 73', 'dieu-8'],
  ['dieu 8 khoan 1', 'dieu-8-khoan-1'],
  ['khoản 1 Điều 8', 'dieu-8-khoan-1'],
  ['điểm đ khoản 2 điều 5', 'dieu-5-khoan-2-diem-dd'],
  ['dieu8', 'dieu-8'],
])('%s asks for %s', (query, anchor) => {
  expect(provisionInQuery(query)).toBe(anchor);
});

test.each(['điều kiện', 'khoản 1', 'nghị định 73'])('%s asks for no article', (query) => {
  expect(provisionInQuery(query)).toBeUndefined();
});
