import type { BankTable } from './bank-table.ts';
import { blindTable, keyTable } from './blind-table.ts';
import type { Coverage } from './coverage.ts';
import type { CrossTable } from './cross-tabulate.ts';
import { TARGETS } from './shortfalls.ts';
import { lengthTable, overviewTable, tieTable } from './summary-tables.ts';
import { LEVEL_NAMES, ROLE_NAMES, SECTOR_NAMES, TYPE_NAMES } from './value-names.ts';

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
    blindTable(coverage),
    keyTable(coverage),
  ];
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
