import type { BankTable } from './bank-table.ts';
import type { Coverage, LookAlikes } from './coverage.ts';
import type { Spread } from './readability.ts';
import { TARGETS } from './shortfalls.ts';
import { MOST_TIE } from './ties.ts';

/** What there is against what there should be. */
export function overviewTable({
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

/** How far behaviours are tied to a part of the context. */
export function tieTable({ ties }: Coverage): BankTable {
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

/** How long the texts are. */
export function lengthTable({ readability }: Coverage): BankTable {
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
