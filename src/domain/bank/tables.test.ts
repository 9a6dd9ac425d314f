import { expect, test } from 'vitest';
import { coverageOf } from './coverage.ts';
import { pairName } from './pair-name.ts';
import { tableText } from './table-text.ts';
import { bankTables } from './tables.ts';
import { knowledgeFor, situationFor } from './test-question.ts';

const tables = bankTables(
  coverageOf(
    [
      situationFor('th-001', 'hv05'),
      situationFor('th-002', 'legitimate'),
      knowledgeFor('kt-a-01', 'van-ban', { form: 'B' }),
    ],
    ['van-ban'],
  ),
  {
    behaviours: new Map([['hv05', 'Không quyết định']]),
    documents: new Map([['van-ban', 'Văn bản mẫu']]),
  },
);
const rowOf = (id: string, head: string) =>
  tables.find((table) => table.id === id)?.rows.find((row) => row.head === head)?.cells;

test('bankTables() gives every row as many cells as there are further columns', () => {
  for (const { columns, rows } of tables) {
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length - 1);
  }
});

test('bankTables() names things and adds up each row', () => {
  expect(rowOf('bieu-hien', 'hv05 Không quyết định')).toEqual(['1', '1', '2']);
  expect(rowOf('kien-thuc', 'Văn bản mẫu')).toEqual(['0', '1', '1']);
  expect(rowOf('tong-quan', 'Việc làm đúng trong mọi tình huống')).toEqual(['1 trên 2 (50 %)', '40–50 %']);
  expect(rowOf('linh-vuc', 'y tế')?.at(-1)).toBe('2');
});

test('tableText() sets columns one below the other', () => {
  const text = tableText({
    id: 'x',
    title: 'Đếm',
    note: 'Ghi chú.',
    columns: ['Tên', 'số'],
    rows: [{ head: 'dài hơn', cells: ['10'] }],
  });
  expect(text.split('\n')).toEqual(['ĐẾM', 'Ghi chú.', '', 'Tên      số', '───────────', 'dài hơn  10']);
});

test('pairName() says legitimate work in words', () => {
  expect(pairName('hv05|legitimate')).toBe('hv05 với việc làm đúng');
});
