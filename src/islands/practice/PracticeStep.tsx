import { useEffect, useRef } from 'react';
import type { ItemSource } from '#browser/item-source.ts';
import { isDone } from '#domain/practice/session-state.ts';
import type { SessionState, Step } from '#domain/practice/session-state.ts';
import type { SessionAction } from '#domain/practice/session.ts';
import { makeAttemptId } from '#domain/practice/attempt-id.ts';
import { QuestionView } from '../quiz/QuestionView.tsx';
import { ContrastView } from './ContrastView.tsx';
import { keysOf } from './keys-of.ts';
import { LoadFailure } from './LoadFailure.tsx';
import type { PracticeProps } from './Practice.tsx';
import { PracticeButtons } from './PracticeButtons.tsx';
import { stepName } from './step-name.ts';
import { useItems } from './use-items.ts';

interface Props extends Pick<PracticeProps, 'behaviours'> {
  readonly session: SessionState;
  readonly step: Step;
  readonly source: ItemSource;
  readonly act: (action: SessionAction) => void;
}

/** A question or a pair, once its words have come. */
export function PracticeStep({ session, step, source, behaviours, act }: Props) {
  const keys = keysOf(step);
  const state = useItems(source, keys.map(({ id, hash }) => `${id}.${hash}`).join(' '), keys);
  const count = stepName(session);
  // Where the line "Đang tải" had the focus, the question that takes its place has it next.
  const isFocusOwed = useRef(false);
  useEffect(() => {
    if (state.status !== 'ready' || !isFocusOwed.current) return;
    isFocusOwed.current = false;
    document.querySelector<HTMLElement>('.quiz [data-focus]')?.focus();
  }, [state.status]);
  if (state.status === 'failed') {
    return <LoadFailure retry={state.retry}>Chưa tải được câu này; máy có thể đang ngoại tuyến.</LoadFailure>;
  }
  const [item, second] = state.status === 'ready' ? state.items : [];
  if (!item) {
    return (
      <p
        className="quiz-item"
        role="status"
        data-focus
        tabIndex={-1}
        onFocus={() => {
          isFocusOwed.current = true;
        }}
      >
        Đang tải câu hỏi…
      </p>
    );
  }
  if (step.type === 'contrast') {
    return second ? (
      <ContrastView
        key={step.triggeredBy}
        first={item}
        second={second}
        count={count}
        answer={session.contrasts[step.triggeredBy]}
        behaviours={behaviours}
        onAnswer={(choice) => {
          act({ type: 'contrast-answer', choice });
        }}
      >
        {(isOpen) => <PracticeButtons session={session} isDone={!isOpen} act={act} />}
      </ContrastView>
    ) : null;
  }
  return (
    <QuestionView
      key={item.id}
      item={item}
      count={count}
      draft={session.drafts[item.id]}
      answer={session.answers[item.id]?.option}
      onChoose={(option) => {
        act({ type: 'choose', option });
      }}
      onAnswer={(certainty) => {
        const at = Date.now();
        act({
          type: 'answer',
          certainty,
          options: item.options,
          attempt: makeAttemptId(item.id, at, Math.random()),
          at,
        });
      }}
    >
      <PracticeButtons session={session} isDone={isDone(session, step)} act={act} />
    </QuestionView>
  );
}
