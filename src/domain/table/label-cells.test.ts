import { expect, test } from 'vitest';
import { labelCells } from './label-cells.ts';

const TABLE =
  '<thead><tr><th>Mốc</th><th>Hạn <em>"cứng"</em></th></tr></thead>' +
  '<tbody><tr><td>Họp</td><td><strong>07 ngày</strong></td></tr><tr><td>Báo cáo</td><td>05 ngày</td></tr></tbody>';

test('labelCells() gives each cell the words of its column', () => {
  const { html, headers } = labelCells(TABLE);
  expect(headers).toEqual(['Mốc', 'Hạn &quot;cứng&quot;']);
  expect(html).toContain('<td role="cell" data-label="Mốc">Họp</td>');
  expect(html).toContain('<td role="cell" data-label="Hạn &quot;cứng&quot;"><strong>07 ngày</strong></td>');
  expect(html).toContain('<td role="cell" data-label="Mốc">Báo cáo</td>');
});

test('labelCells() keeps the meaning of every part of the table', () => {
  const { html } = labelCells(TABLE);
  expect(html.match(/role="row"/gu)).toHaveLength(3);
  expect(html.match(/role="columnheader"/gu)).toHaveLength(2);
  expect(html).toContain('<thead role="rowgroup">');
});
