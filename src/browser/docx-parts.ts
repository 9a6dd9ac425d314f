import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  LeaderType,
  Paragraph,
  TabStopType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import type { MinutesBlock, MinutesTable } from '#domain/meeting/minutes-document.ts';

/** Width of the text between the margins, in twentieths of a point: 210 − 30 − 20 mm. */
export const TEXT_WIDTH = Math.round((160 / 25.4) * 72 * 20);

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const DOTS = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }] as const;

/**
 * A part of the minutes as Word has it.
 *
 * @param keepNext whether it stays on one sheet with what follows
 */
export function docxBlock(block: MinutesBlock, keepNext = false): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], text: block.text, keepNext: true })];
    case 'text':
      return lines(block.text, { keepNext });
    case 'field':
      return block.value === ''
        ? [dotted(`${block.label}: `, keepNext)]
        : lines(`${block.label}: ${block.value}`, { keepNext });
    case 'lines':
      return [
        new Paragraph({ text: `${block.label}:`, keepNext: true }),
        ...Array.from({ length: block.count }, () => dotted('')),
      ];
    case 'table':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          children: [run({ text: block.caption, italics: true })],
        }),
        docxTable(block),
        // Two tables in a row would grow into one.
        new Paragraph({ text: '' }),
      ];
    case 'conclusion':
      if (block.text === '' && block.blankLines === 0) return [];
      return [
        new Paragraph({
          keepNext: true,
          children: [run({ text: `${block.label}:`, bold: true })],
        }),
        ...(block.text === ''
          ? Array.from({ length: block.blankLines }, () => dotted(''))
          : lines(block.text, {})),
      ];
  }
}

function lines(text: string, options: IParagraphOptions): readonly Paragraph[] {
  return text.split('\n').map((line) => new Paragraph({ ...options, text: line }));
}

/** A label and a dotted line to the margin. */
function dotted(label: string, keepNext = false): Paragraph {
  return new Paragraph({ keepNext, tabStops: [...DOTS], children: [run({ text: `${label}\t` })] });
}

function docxTable({ columns, rows, hasTotal }: MinutesTable): Table {
  const first = Math.round(TEXT_WIDTH * (columns.length > 3 ? 0.46 : 0.6));
  const other = Math.floor((TEXT_WIDTH - first) / (columns.length - 1));
  const widths = columns.map((_, at) => (at === 0 ? first : other));
  const row = (cells: readonly string[], options: { readonly isHead?: boolean; readonly isBold?: boolean }) =>
    new TableRow({
      cantSplit: true,
      tableHeader: options.isHead ?? false,
      children: cells.map(
        (text, at) =>
          new TableCell({
            width: { size: widths[at] ?? other, type: WidthType.DXA },
            margins: { left: 80, right: 80, top: 40, bottom: 40 },
            children: [
              new Paragraph({
                alignment: at === 0 && options.isHead !== true ? AlignmentType.LEFT : AlignmentType.CENTER,
                children: [run({ text, bold: options.isHead === true || options.isBold === true })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(columns, { isHead: true }),
      ...rows.map((cells, at) => row(cells, { isBold: hasTotal && at === rows.length - 1 })),
    ],
  });
}

/** Words with their look; the class itself also takes bare text, which hides what its options mean. */
export function run(options: IRunOptions): TextRun {
  return new TextRun(options);
}

/** Two texts side by side, without lines, each centred in its half. */
export function sideBySide(halves: readonly (readonly Paragraph[])[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none };
  const width = Math.floor(TEXT_WIDTH / halves.length);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: halves.map(() => width),
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: halves.map(
          (children) =>
            new TableCell({ borders, width: { size: width, type: WidthType.DXA }, children: [...children] }),
        ),
      }),
    ],
  });
}
