import type { BankTable } from './bank-table.ts';

/** A table as lines for a terminal: the head of each row on the left, numbers on the right. */
export function tableText({ title, note, columns, rows }: BankTable): string {
  const lines = [columns, ...rows.map(({ head, cells }) => [head, ...cells])];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))));
  const drawn = lines.map((line) =>
    line
      .map((cell, column) => {
        const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
        return column === 0 ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = '─'.repeat(Math.max(...drawn.map(widthOf)));
  return [title.toUpperCase(), note, '', drawn[0], rule, ...drawn.slice(1)].join('\n');
}

/** Places in a terminal: a Vietnamese letter and its marks are one unit when composed. */
function widthOf(text: string): number {
  return text.normalize('NFC').length;
}
