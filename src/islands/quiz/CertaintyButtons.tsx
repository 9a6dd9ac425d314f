import type { Certainty } from '#domain/practice/quiz-session.ts';
import { CERTAINTIES } from './certainties.ts';

interface Props {
  /** Unique on the page. */
  readonly name: string;
  /** Whether an option is marked. */
  readonly isReady: boolean;
  readonly onAnswer: (certainty: Certainty) => void;
}

/** How sure the learner is; pressing one answers. */
export function CertaintyButtons({ name, isReady, onAnswer }: Props) {
  return (
    <div className="quiz-certainty" role="group" aria-labelledby={`chac-${name}`}>
      <p id={`chac-${name}`}>Đồng chí chắc đến mức nào? Bấm để trả lời.</p>
      <div className="quiz-buttons">
        {CERTAINTIES.map(({ value, name: words }) => (
          <button
            className="button button--quiet"
            type="button"
            key={value}
            disabled={!isReady}
            // Enter on a marked option comes here; a second Enter answers.
            data-enter={value === 'fairly-sure' ? 'reach' : undefined}
            onClick={() => {
              onAnswer(value);
            }}
          >
            {words}
          </button>
        ))}
      </div>
    </div>
  );
}
