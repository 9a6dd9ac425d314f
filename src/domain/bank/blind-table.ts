import type { BankTable } from './bank-table.ts';
import { MARGIN } from './blind-guess.ts';
import type { Coverage } from './coverage.ts';
import { percent } from './percent.ts';
import { BLIND_PLAYER_NAMES } from './value-names.ts';

/** How players who know nothing do on the bank. */
export function blindTable({ blindScores }: Coverage): BankTable {
  return {
    id: 'doan-mo',
    title: 'Không biết gì thì đoán trúng bao nhiêu',
    note: `Mỗi người chơi chỉ biết một mẹo. Hơn chọn bừa quá ${MARGIN * 100} điểm phần trăm thì ngân hàng đang đo mẹo làm bài.`,
    columns: ['Người chơi', 'Số câu', 'Chọn bừa', 'Đoán trúng', 'Kết luận'],
    rows: blindScores.map(({ player, items, chance, share, passes }) => ({
      head: BLIND_PLAYER_NAMES[player],
      cells: [String(items), percent(chance), percent(share), verdict(passes)],
    })),
  };
}

/** Where the keys stand, by number of options. */
export function keyTable({ keyPositions }: Coverage): BankTable {
  const places = Math.max(2, ...keyPositions.map(({ options }) => options));
  return {
    id: 'cho-dap-an',
    title: 'Đáp án đứng ở đâu',
    note: 'Đếm riêng theo số phương án, ở những nhóm đủ câu để thử. Cột p là khả năng lệch như vậy do ngẫu nhiên (phép thử χ²); cần trên 0,05.',
    columns: ['Câu có', ...'ABCDE'.split('').slice(0, places), 'p'],
    rows: keyPositions.map(({ options, counts, p }) => ({
      head: `${options} phương án`,
      cells: [
        ...Array.from({ length: places }, (_, at) => String(counts[at] ?? '–')),
        p.toFixed(2).replace('.', ','),
      ],
    })),
  };
}

function verdict(passes: boolean | undefined): string {
  if (passes === undefined) return 'chưa đủ câu';
  return passes ? 'được' : 'quá mức';
}
