import { expect, test } from 'vitest';
import { indexContent } from '../content-index.ts';
import { toneMarks } from './tone-marks.ts';

const check = (text: string) =>
  toneMarks.check(indexContent({ files: [{ path: 'glossary/mau.yaml', text: `term: ${text}\n` }] }, ''));

test.each([
  ['hoà', 'hòa'],
  ['Hoá', 'Hóa'],
  ['khoẻ', 'khỏe'],
  ['thuỷ', 'thủy'],
  ['uỷ ban', 'ủy'],
  ['huỷ', 'hủy'],
  ['tuỳ', 'tùy'],
  ['xoá', 'xóa'],
  ['TOÀ', 'TÒA'],
  ['loã', 'lõa'],
  ['nhuỵ', 'nhụy'],
])('tone-marks finds "%s" and offers "%s"', (wrong, right) => {
  const findings = check(wrong);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ line: 1, column: 7, hint: `Viết "${right}".` });
});

test.each([
  'quý',
  'quỳ',
  'quỹ',
  'quả',
  'giá',
  'khoái',
  'thoát',
  'toán',
  'xoài',
  'hoàng',
  'uyên',
  'hòa',
  'thủy',
])('tone-marks leaves "%s" alone', (word) => {
  expect(check(word)).toEqual([]);
});

test('tone-marks finds every syllable of a line', () => {
  expect(check('hoà giải, thuỷ lợi và uỷ quyền').map(({ column }) => column)).toEqual([7, 17, 29]);
});
