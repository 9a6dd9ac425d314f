import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Header,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
} from 'docx';
import type { MinutesDocument } from '#domain/meeting/minutes-document.ts';
import { docxBlock, run, sideBySide, TEXT_WIDTH } from './docx-parts.ts';

const FONT = 'Times New Roman';
const TEXT_SIZE = 28;
const MARGIN = { top: 20, right: 20, bottom: 20, left: 30 };

/**
 * The minutes as a Word file: A4, 20 mm, on the left 30 mm, Times New Roman, page number at the top in the middle from the
 * second sheet. Margins, font and page number are within what Decree 30/2020 asks of State papers (as read in
 * `facts/training-and-presenting.md` E1); the figures of the Party's own form were not read. 14 points is our choice.
 */
export function minutesDocx(minutes: MinutesDocument): Promise<Blob> {
  return Packer.toBlob(
    new Document({
      title: `${minutes.kind}. ${minutes.matter}`,
      creator: 'Sổ tay 34',
      lastModifiedBy: 'Sổ tay 34',
      styles: { default: defaultStyles() },
      sections: [
        {
          properties: {
            titlePage: true,
            page: {
              size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
              margin: {
                top: convertMillimetersToTwip(MARGIN.top),
                right: convertMillimetersToTwip(MARGIN.right),
                bottom: convertMillimetersToTwip(MARGIN.bottom),
                left: convertMillimetersToTwip(MARGIN.left),
                header: convertMillimetersToTwip(10),
              },
            },
          },
          headers: { first: new Header({ children: [new Paragraph('')] }), default: pageNumber() },
          children: [
            head(minutes),
            centred(minutes.kind, { bold: true, size: 32, before: 240 }),
            centred(minutes.matter, { bold: true, after: 120 }),
            ...minutes.blocks.flatMap((block) => docxBlock(block)),
            ...minutes.closing.flatMap((block) => docxBlock(block, true)),
            signatures(minutes),
          ],
        },
      ],
    }),
  );
}

function defaultStyles() {
  const bold = { font: FONT, size: TEXT_SIZE, color: '000000', bold: true };
  const paragraph = { spacing: { before: 160, after: 80 }, keepNext: true };
  return {
    document: {
      run: { font: FONT, size: TEXT_SIZE, language: { value: 'vi-VN' } },
      paragraph: { spacing: { after: 80, line: 276 } },
    },
    heading1: { run: bold, paragraph },
    heading2: { run: bold, paragraph },
    heading3: { run: { ...bold, italics: true }, paragraph },
  };
}

function pageNumber(): Header {
  const children = [run({ children: [PageNumber.CURRENT] })];
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

/** The organisation on the left, the Party's name with place and date on the right. */
function head({ superior, branch, number, party, placeAndDate }: MinutesDocument) {
  const half = TEXT_WIDTH / 2;
  const blank = (label: string) =>
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: Math.round(half - 500), leader: LeaderType.DOT }],
      children: [run({ text: `${label} \t`, size: 26 })],
    });
  return sideBySide([
    [blank(superior), blank(branch), blank(number)],
    [
      centred(party, { bold: true, underlined: true, size: 26 }),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [run({ text: placeAndDate, italics: true, size: 26 })],
      }),
    ],
  ]);
}

function signatures({ signatures: those }: MinutesDocument) {
  return sideBySide(
    those.map(({ who, how }) => [
      centred(who, { bold: true, before: 240, keepNext: true }),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        // Room to sign.
        spacing: { after: 1400 },
        children: [run({ text: how, italics: true })],
      }),
    ]),
  );
}

interface Look {
  readonly bold?: boolean;
  readonly underlined?: boolean;
  readonly keepNext?: boolean;
  /** Half points. */
  readonly size?: number;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
}

function centred(
  text: string,
  { bold = false, underlined, keepNext = false, size, before, after }: Look,
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext,
    spacing: { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) },
    children: [
      run({
        text,
        bold,
        ...(underlined === true ? { underline: {} } : {}),
        ...(size === undefined ? {} : { size }),
      }),
    ],
  });
}
