import { expect, test } from 'vitest';
import { findDocumentNumbers, isSameDocument, numbersInQuery } from './document-number.ts';

test.each([
  ['73/2023/NĐ-CP', '73', '2023', 'nd', 'cp'],
  ['73/2023', '73', '2023', undefined, undefined],
  ['nd73', '73', undefined, 'nd', undefined],
  ['Nghị định số 73', '73', undefined, 'nd', undefined],
  ['qd 124', '124', undefined, 'qd', undefined],
  ['124 qđ', '124', undefined, 'qd', undefined],
  ['124-QĐ/TW', '124', undefined, 'qd', 'tw'],
  ['quyết định 366', '366', undefined, 'qd', undefined],
  ['chỉ thị 99-CT/TU', '99', undefined, 'ct', 'tu'],
  ['luật 80/2025/QH15', '80', '2025', 'qh15', undefined],
])('%s is read', (query, number, year, kind, issuer) => {
  expect(numbersInQuery(query)).toHaveLength(1);
  expect(numbersInQuery(query)[0]).toMatchObject({ number, text: query });
  const [{ year: foundYear, kind: foundKind, issuer: foundIssuer } = {}] = numbersInQuery(query);
  expect([foundYear, foundKind, foundIssuer]).toEqual([year, kind, issuer]);
});

test.each(['né tránh', 'điều 8 khoản 1', 'năm 2023', '27/10/2023', 'ngày 9/7'])(
  '%s names no document',
  (query) => {
    expect(numbersInQuery(query)).toEqual([]);
  },
);

test('two documents in one query are both found, in order', () => {
  expect(numbersInQuery('so sánh qd 124 với qđ 366').map(({ number }) => number)).toEqual(['124', '366']);
});

test('an everyday phrase with a small number is not surely a document', () => {
  expect(numbersInQuery('kết luận 5 điểm')[0]?.certain).toBe(false);
  expect(numbersInQuery('nghị định 5')[0]?.certain).toBe(true);
});

test.each([
  ['nd 73', '73/2023/NĐ-CP', true],
  ['73/2022', '73/2023/NĐ-CP', false],
  ['qd 73', '73/2023/NĐ-CP', false],
  ['ct 34', '34-CT/TU', true],
  ['34-CT/TW', '34-CT/TU', false],
  ['luật 80/2025', '80/2025/QH15', true],
])('%s and %s are one document: %s', (query, written, expected) => {
  const [meant] = numbersInQuery(query);
  expect(meant && isSameDocument(meant, written)).toBe(expected);
});

test('numbers written in a page are found, dates are not', () => {
  expect(findDocumentNumbers('Nghị định 73/2023/NĐ-CP ngày 29/9/2023, 34-CT/TU; Luật 80/2025/QH15.')).toEqual(
    ['73/2023/NĐ-CP', '34-CT/TU', '80/2025/QH15'],
  );
});
