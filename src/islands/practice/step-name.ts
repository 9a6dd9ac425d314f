import { currentStep } from '#domain/practice/session-state.ts';
import type { SessionState } from '#domain/practice/session-state.ts';

/** Where the learner is: the drawn questions are counted, what a mistake brings in is named. */
export function stepName(session: SessionState): string {
  const step = currentStep(session);
  if (step?.type === 'contrast') return 'So sánh hai việc';
  if (step?.triggeredBy !== undefined) return 'Câu thêm để phân biệt';
  const drawn = (count: number) =>
    session.queue.slice(0, count).filter((other) => other.type === 'item' && other.triggeredBy === undefined)
      .length;
  return `Câu ${drawn(session.place) + 1}/${drawn(session.queue.length)}`;
}
