import { partBlocks } from './minutes-part-blocks.ts';
import { momentWords, headDateWords } from './minutes-moment.ts';
import type { MomentReader } from './minutes-moment.ts';
import { printable } from './minutes-text.ts';
import type { Minutes } from './minutes.ts';

/** A dash in a cell says that there is nothing, where an empty one could have been forgotten. */
const NOTHING = '–';

export interface MinutesTable {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell names its row; every other one is a number. */
  readonly rows: readonly (readonly string[])[];
  /** Whether the last row adds the others up. */
  readonly hasTotal: boolean;
}

/** One thing under another, the same on paper and in a Word file. */
export type MinutesBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'text'; readonly text: string }
  /** What was said in answer to a label; a dotted line to write on by hand where it is not known. */
  | { readonly type: 'field'; readonly label: string; readonly value: string }
  /** Dotted lines to write on by hand. */
  | { readonly type: 'lines'; readonly label: string; readonly count: number }
  | MinutesTable
  /** Typed by the secretary; a part that asks for one has dotted lines while it is empty. */
  | {
      readonly type: 'conclusion';
      readonly part: string;
      readonly partTitle: string;
      readonly label: string;
      readonly text: string;
      readonly blankLines: number;
    };

/**
 * The minutes as a paper of the Party looks: the one description that the print and the Word file are both made from, so
 * that they cannot disagree. Names are never in it: it has dotted lines for them.
 *
 * The order (organisation and place-date at the head, kind of paper with its matter, contents, signatures; opening with
 * those present and absent, agenda, contents, conclusion, vote, minutes read out) is that of
 * `facts/training-and-presenting.md` E1 and `facts/directive-05-and-branch-meetings.md` 5.2 to 5.5.
 */
export interface MinutesDocument {
  readonly superior: string;
  readonly branch: string;
  readonly number: string;
  readonly party: string;
  /** Dots to write the place on, and the date. */
  readonly placeAndDate: string;
  readonly kind: string;
  readonly matter: string;
  readonly blocks: readonly MinutesBlock[];
  /** Stands together with the signatures, which are never alone on a sheet. */
  readonly closing: readonly MinutesBlock[];
  readonly signatures: readonly { readonly who: string; readonly how: string }[];
}

/** @param momentOf tells the time of the device */
export function minutesDocument(minutes: Minutes, momentOf: MomentReader): MinutesDocument {
  const began = minutes.beganAt === null ? undefined : momentOf(minutes.beganAt);
  const ended = minutes.endedAt === null ? undefined : momentOf(minutes.endedAt);
  const how = '(Ký, ghi rõ họ tên)';
  return {
    superior: 'Đảng bộ',
    branch: 'Chi bộ',
    number: 'Số',
    party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    placeAndDate: `…………, ${began ? headDateWords(began) : 'ngày …… tháng …… năm ………'}`,
    kind: 'BIÊN BẢN',
    matter: `Buổi sinh hoạt “${printable(minutes.title)}”`,
    blocks: [
      ...openingBlocks(began && momentWords(began), ended && momentWords(ended)),
      { type: 'heading', level: 1, text: 'II. Chương trình và thời gian' },
      field('Lý do, mục đích'),
      agendaTable(minutes),
      { type: 'heading', level: 1, text: 'III. Nội dung' },
      ...(minutes.countedCount > 0
        ? [
            {
              type: 'text' as const,
              text: 'Các tình huống là giả định để học. Số đếm cho biết phòng họp chọn thế nào, không nói về một người nào.',
            },
          ]
        : []),
      ...minutes.parts.flatMap((part, at) => partBlocks(part, at + 1)),
      { type: 'heading', level: 1, text: 'IV. Kết luận chung, biểu quyết' },
      { type: 'lines', label: 'Kết luận của người chủ trì', count: 3 },
      field('Biểu quyết (nếu có): tán thành'),
      field('Không tán thành'),
      field('Ý kiến khác'),
    ],
    closing: [field('Biên bản đã đọc lại trước chi bộ lúc')],
    signatures: [
      { who: 'THƯ KÝ', how },
      { who: 'CHỦ TRÌ', how },
    ],
  };
}

function openingBlocks(began = '', ended = ''): readonly MinutesBlock[] {
  return [
    { type: 'heading', level: 1, text: 'I. Thời gian, địa điểm, thành phần' },
    field('Loại buổi sinh hoạt (thường kỳ, chuyên đề)'),
    field('Bắt đầu', began),
    field('Kết thúc', ended),
    field('Địa điểm'),
    field('Chủ trì'),
    field('Thư ký'),
    field('Tổng số đảng viên'),
    field('Có mặt'),
    field('Vắng có lý do'),
    field('Vắng không có lý do'),
    field('Thành phần khác (nếu có)'),
  ];
}

function agendaTable({ parts, plannedMinutes, spentMinutes, spoke }: Minutes): MinutesTable {
  const number = (value: number | null) => (value === null ? NOTHING : String(value));
  return {
    type: 'table',
    caption: 'Các phần của buổi sinh hoạt',
    columns: ['Phần', 'Dự kiến (phút)', 'Thực tế (phút)', 'Lượt phát biểu'],
    rows: [
      ...parts.map((part, at) => [
        `${at + 1}. ${printable(part.title)}`,
        number(part.plannedMinutes),
        number(part.spentMinutes),
        number(part.spoke),
      ]),
      ['Cộng', number(plannedMinutes), number(spentMinutes), number(spoke)],
    ],
    hasTotal: true,
  };
}

function field(label: string, value = ''): MinutesBlock {
  return { type: 'field', label, value };
}
