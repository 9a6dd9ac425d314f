import { suggestSituations } from '#domain/meeting/own-plan-suggest.ts';
import { SUGGESTED_SITUATIONS } from '#domain/meeting/own-plan.ts';
import { isLookAlike } from '#domain/practice/bank.ts';
import type { BuilderFormProps } from './BuilderForm.tsx';

/** How many are chosen, and the two ways to change all of them at once. */
export function SituationButtons({ state, votables, act, onSay }: BuilderFormProps) {
  const { draft, before } = state;
  const count = SUGGESTED_SITUATIONS[draft.minutes];
  return (
    <>
      <p>
        Đã chọn <strong>{draft.situations.length}</strong> tình huống, trong đó{' '}
        <strong>{draft.situations.filter(isLookAlike).length}</strong> là việc làm đúng. Buổi {draft.minutes}{' '}
        phút hợp với {count} tình huống.
      </p>
      <div className="builder-buttons">
        <button
          className="button"
          type="button"
          disabled={votables.status !== 'ready'}
          onClick={() => {
            if (votables.status !== 'ready') return;
            const situations = suggestSituations({
              situations: votables.situations,
              behaviours: draft.behaviours,
              count,
              seed: Math.floor(Math.random() * 2 ** 31),
            });
            act({ type: 'suggest', situations });
            const legitimate = situations.filter(isLookAlike).length;
            onSay?.(
              `Đã rút ${situations.length} tình huống, ${legitimate} là việc làm đúng. Bấm lần nữa để rút bộ khác.`,
            );
          }}
        >
          Gợi ý giúp tôi
        </button>
        <button
          className="button button--quiet"
          type="button"
          disabled={before === undefined}
          onClick={() => {
            act({ type: 'bring-back' });
            onSay?.('Đã lấy lại bản trước. Bấm lần nữa để quay lại bản vừa rồi.');
          }}
        >
          Lấy lại bản trước
        </button>
      </div>
    </>
  );
}
