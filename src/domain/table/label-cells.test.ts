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

test('labelCells() takes the first cell of a row for its head when the page says so', () => {
  const { html, headers } = labelCells(
    '<caption>Hạn</caption><thead><tr><th scope="col">Việc</th><th scope="col">Ngày</th></tr></thead>' +
      '<tbody><tr><th scope="row">Họp</th><td>07</td></tr></tbody>',
  );
  expect(headers).toEqual(['Việc', 'Ngày']);
  expect(html).toContain(
    '<th role="rowheader" scope="row">Họp</th><td role="cell" data-label="Ngày">07</td>',
  );
});
