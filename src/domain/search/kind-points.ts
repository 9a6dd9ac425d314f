import type { Suggestion } from './suggestion.ts';

const KIND_POINTS: Readonly<Record<string, number>> = {
  'Văn bản': 3,
  'Biểu hiện': 2.5,
  'Việc cần làm': 2.5,
  'Thuật ngữ': 2.5,
  Điều: 1.5,
  Trang: 1,
  'Câu hỏi': 0.5,
};
/** An article the handbook has only a number for: it has little to say. */
const NUMBER_ONLY = -3;

/** How much a kind of page is likely to be what somebody wants, other things being equal. */
export function kindPoints({ kind, title }: Suggestion): number {
  return (KIND_POINTS[kind] ?? 0) + (kind === 'Điều' && !title.includes('. ') ? NUMBER_ONLY : 0);
}
