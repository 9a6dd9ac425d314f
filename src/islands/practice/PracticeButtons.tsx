import type { SessionAction } from '#domain/practice/session.ts';
import { currentStep } from '#domain/practice/session-state.ts';
import type { SessionState } from '#domain/practice/session-state.ts';

interface Props {
  readonly session: SessionState;
  readonly isDone: boolean;
  readonly act: (action: SessionAction) => void;
}

/** Back, and on: to the next question, to the pair a mistake brought in, or to the results. */
export function PracticeButtons({ session, isDone, act }: Props) {
  const { queue, place } = session;
  const next = queue[place + 1];
  const isTriggered = next?.triggeredBy !== undefined;
  const words =
    next === undefined
      ? 'Xem kết quả lượt này'
      : next.type === 'contrast'
        ? 'Xem hai việc cạnh nhau'
        : isTriggered
          ? 'Thử một tình huống khác'
          : 'Câu tiếp';
  return (
    <>
      {place > 0 && (
        <button
          className="button button--quiet"
          type="button"
          onClick={() => {
            act({ type: 'go', place: place - 1 });
          }}
        >
          Câu trước
        </button>
      )}
      {(isDone || currentStep(session)?.type === 'contrast') && (
        <button
          className={isDone ? 'button' : 'button button--quiet'}
          type="button"
          data-enter={isDone ? 'press' : undefined}
          onClick={() => {
            act({ type: 'next' });
          }}
        >
          {isDone ? words : 'Bỏ qua, đi tiếp'}
        </button>
      )}
    </>
  );
}
