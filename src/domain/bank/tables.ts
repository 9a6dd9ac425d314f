import type { Coverage, LookAlikes } from './coverage.ts';
import type { CrossTable } from './cross-tabulate.ts';
import type { Spread } from './readability.ts';
import { TARGETS } from './shortfalls.ts';
import { MOST_TIE } from './ties.ts';
import { LEVEL_NAMES, ROLE_NAMES, SECTOR_NAMES, TYPE_NAMES } from './value-names.ts';

/** A table for editors, on a page or in a terminal: every row has a head and one cell for each further column. */
export interface BankTable {
  /** Fragment of its place on the page. */
  readonly id: string;
  readonly title: string;
  /** What the numbers mean and what they should be. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
}

/** What things are called: behaviours by id, documents by slug. */
export interface BankNames {
  readonly behaviours: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, string>;
}

/** The coverage of a bank as tables in Vietnamese, in the order they are read. */
export function bankTables(coverage: Coverage, names: BankNames): readonly BankTable[] {
  const behaviour = (id: string) => [id, names.behaviours.get(id)].filter(Boolean).join(' ');
  const { byLabel, byType, byContext, knowledge, forms } = coverage;
  return [
    overviewTable(coverage),
    countTable(
      byLabel,
      behaviour,
      nameIn({ shown: 'thuộc biểu hiện', lookAlike: 'việc làm đúng trông giống' }),
      {
        id: 'bieu-hien',
        title: 'Tình huống theo biểu hiện được luyện',
        note: `Mỗi biểu hiện cần ít nhất ${TARGETS.behaviour} tình huống thuộc biểu hiện ấy.`,
        head: 'Biểu hiện',
      },
    ),
    countTable(byType, behaviour, nameIn(TYPE_NAMES), {
      id: 'loai',
      title: 'Biểu hiện và loại câu',
      note: 'Kể cả việc làm đúng trông giống biểu hiện ấy.',
      head: 'Biểu hiện',
    }),
    countTable(byContext.role, behaviour, nameIn(ROLE_NAMES), {
      id: 'vi-tri',
      title: 'Biểu hiện và vị trí của người trong chuyện',
      note: 'hv08 nói riêng về người đứng đầu; hv09 và hv10 là việc của người quản lý.',
      head: 'Biểu hiện',
    }),
    countTable(byContext.level, behaviour, nameIn(LEVEL_NAMES), {
      id: 'cap',
      title: 'Biểu hiện và cấp',
      note: 'Chính quyền hai cấp và đơn vị sự nghiệp.',
      head: 'Biểu hiện',
    }),
    countTable(transpose(byContext.sector), nameIn(SECTOR_NAMES), (id) => id, {
      id: 'linh-vuc',
      title: 'Lĩnh vực và biểu hiện',
      note: `Cần ít nhất ${TARGETS.sectors} lĩnh vực; không biểu hiện nào thuộc riêng một lĩnh vực.`,
      head: 'Lĩnh vực',
    }),
    tieTable(coverage),
    countTable(forms, nameIn(TYPE_NAMES), formName, {
      id: 'hai-de',
      title: 'Hai đề song song, theo loại câu',
      note: 'Đề A để đo trước, đề B để đo sau khi luyện. Mỗi loại hơn kém nhau nhiều nhất một câu; hai nửa của một cặp đối chiếu ở hai đề.',
      head: 'Loại câu',
    }),
    countTable(knowledge, (slug) => names.documents.get(slug) ?? slug, formName, {
      id: 'kien-thuc',
      title: 'Câu kiến thức theo văn bản',
      note: `Mỗi văn bản cần ít nhất ${TARGETS.knowledge} câu.`,
      head: 'Văn bản',
    }),
    lengthTable(coverage),
  ];
}

function overviewTable({
  questions,
  lookAlikes,
  namingLookAlikes,
  pairs,
  formBalance,
  review,
}: Coverage): BankTable {
  const concepts = new Set(pairs.map(({ concept }) => concept)).size;
  const { a, b } = formBalance.difficulty;
  const row = (head: string, value: string, target: string) => ({ head, cells: [value, target] });
  return {
    id: 'tong-quan',
    title: 'Tổng quan',
    note: 'Việc làm đúng phải chiếm gần một nửa, để người học không tập thành thói quen thấy đâu cũng là vi phạm.',
    columns: ['Đếm gì', 'Hiện có', 'Cần có'],
    rows: [
      row('Câu hỏi', String(questions), '–'),
      row('Tình huống', String(lookAlikes.situations), '–'),
      row('Việc làm đúng trong mọi tình huống', shareOf(lookAlikes), '40–50 %'),
      row('Việc làm đúng trong các câu gọi tên, đúng hay không', shareOf(namingLookAlikes), '40–50 %'),
      row('Cặp đối chiếu', String(pairs.length), `từ ${TARGETS.pairs}`),
      row('Cặp dễ nhầm có đối chiếu', String(concepts), `từ ${TARGETS.pairConcepts}`),
      row('Độ khó trung bình đề A, đề B', `${decimal(a, 2)}; ${decimal(b, 2)}`, 'lệch không quá 0,1'),
      row('Câu chưa có người nào thẩm định', `${review.unread} trên ${review.questions}`, '0'),
    ],
  };
}

function tieTable({ ties }: Coverage): BankTable {
  const PARTS = { role: 'Vị trí', sector: 'Lĩnh vực', level: 'Cấp' };
  return {
    id: 'do-gan',
    title: 'Biểu hiện gắn với vị trí, lĩnh vực, cấp đến đâu',
    note: `Cramér's V đã hiệu chỉnh (Bergsma 2013), từ 0 là không dính gì nhau đến 1 là biết cái này ra cái kia; cần dưới ${decimal(MOST_TIE, 1)}.`,
    columns: ['Phần của bối cảnh', 'Theo biểu hiện được luyện', 'Theo nhãn'],
    rows: ties.map(({ part, behaviour, label }) => ({
      head: PARTS[part],
      cells: [decimal(behaviour, 2), decimal(label, 2)],
    })),
  };
}

function lengthTable({ readability }: Coverage): BankTable {
  const row = (head: string, { mean, most }: Spread, limit: string) => ({
    head,
    cells: [decimal(mean, 0), decimal(most, 0), limit],
  });
  return {
    id: 'do-dai',
    title: 'Độ dài',
    note: 'Đếm theo tiếng; đọc to chừng bốn tiếng một giây.',
    columns: ['Phần', 'Trung bình', 'Dài nhất', 'Không quá'],
    rows: [
      row('Tình huống để tự học', readability.situation, '120 tiếng'),
      row('Tình huống để chiếu', readability.screenText, '60 tiếng'),
      row('Câu hỏi kiến thức', readability.knowledgeStem, '60 tiếng'),
      row('Đọc to câu và phương án', readability.readAloud, '45 giây'),
    ],
  };
}

function countTable(
  { rows, columns, counts }: CrossTable,
  rowName: (row: string) => string,
  columnName: (column: string) => string,
  { id, title, note, head }: Pick<BankTable, 'id' | 'title' | 'note'> & { readonly head: string },
): BankTable {
  return {
    id,
    title,
    note,
    columns: [head, ...columns.map(columnName), 'cộng'],
    rows: rows.map((row, at) => {
      const cells = counts[at] ?? [];
      const total = cells.reduce((all, one) => all + one, 0);
      return { head: rowName(row), cells: [...cells, total].map(String) };
    }),
  };
}

function transpose({ rows, columns, counts }: CrossTable): CrossTable {
  return {
    rows: columns,
    columns: rows,
    counts: columns.map((_, column) => counts.map((row) => row[column] ?? 0)),
  };
}

function nameIn(names: Readonly<Record<string, string>>): (key: string) => string {
  return (key) => names[key] ?? key;
}

function formName(form: string): string {
  return `đề ${form}`;
}

function shareOf({ situations, legitimate }: LookAlikes): string {
  const share = situations === 0 ? 0 : (legitimate / situations) * 100;
  return `${legitimate} trên ${situations} (${decimal(share, 0)} %)`;
}

function decimal(value: number, digits: number): string {
  return value
    .toFixed(digits)
    .replace('.', ',')
    .replace(/^-(0(?:,0*)?)$/u, '$1');
}
