import { currentStep, isDone } from '#domain/practice/session-state.ts';
import type { SessionState } from '#domain/practice/session-state.ts';

/** What a screen reader is told besides the verdict, which has the focus: what the answer brings next. */
export function spokenNote(session: SessionState): string {
  const step = currentStep(session);
  if (!step || !isDone(session, step)) return '';
  const next = session.queue[session.place + 1];
  if (next === undefined) return 'Đã hết lượt. Tiếp theo là kết quả.';
  if (next.type === 'contrast') return 'Tiếp theo là hai việc giống nhau để so sánh.';
  return next.triggeredBy === undefined ? '' : 'Tiếp theo là một tình huống khác của hai tên vừa nhầm.';
}
