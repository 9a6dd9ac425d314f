import { ROW_FOR_MASTERY } from './mastery.ts';
import type { Mastery } from './mastery.ts';

/**
 * What is still missing until a behaviour is mastered, in words for the reader. An empty row asks for the number alone:
 * what it has to hold comes with the answers.
 *
 * @returns undefined when nothing is missing
 */
export function masteryGap({ row, hasLookAlike, hasBehaviour, hasSureAnswer }: Mastery): string | undefined {
  const missing = ROW_FOR_MASTERY - row;
  const kinds = [
    ...(hasBehaviour ? [] : ['biểu hiện']),
    ...(hasLookAlike ? [] : ['việc làm đúng trông giống']),
    ...(hasSureAnswer ? [] : ['câu từ mức khá chắc']),
  ];
  if (missing <= 0 && kinds.length === 0) return undefined;
  const count = missing > 0 ? `${missing} tình huống mới đúng liền nhau` : 'thêm tình huống mới đúng';
  return row === 0 || kinds.length === 0 ? count : `${count}, gồm cả ${kinds.join(', ')}`;
}
