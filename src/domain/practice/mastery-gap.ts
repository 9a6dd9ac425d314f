import { ROW_FOR_MASTERY } from './mastery.ts';
import type { Mastery } from './mastery.ts';

/** What is still missing until a behaviour is mastered, in words for the reader; nothing when it is. */
export function masteryGap({ row, hasLookAlike, hasBehaviour, hasSureAnswer }: Mastery): readonly string[] {
  const missing = ROW_FOR_MASTERY - row;
  return [
    ...(missing > 0 ? [`${missing} tình huống mới trả lời đúng liền nhau`] : []),
    ...(hasLookAlike ? [] : ['một việc làm đúng trông giống']),
    ...(hasBehaviour ? [] : ['một tình huống có biểu hiện']),
    ...(hasSureAnswer ? [] : ['một câu từ mức khá chắc']),
  ];
}
