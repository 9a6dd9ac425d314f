import type { OptionId, QuizItem } from '#domain/practice/quiz-item.ts';
import { Feedback } from '../quiz/Feedback.tsx';
import { QuestionView } from '../quiz/QuestionView.tsx';
import { KeySwitch } from './KeySwitch.tsx';

interface Props {
  readonly first: QuizItem;
  readonly draft?: string | undefined;
  readonly onChoose?: (option: OptionId) => void;
}

/**
 * The first question as it will be answered, readable before the script and the bank have come and in the same place
 * after. Without script its answer is folded below.
 */
export function WaitingPractice({ first, draft, onChoose = ignore }: Props) {
  return (
    <div className="quiz quiz-waiting">
      <QuestionView
        item={first}
        count="Câu 1/12"
        draft={draft}
        answer={undefined}
        onChoose={onChoose}
        onAnswer={ignore}
        isWaiting
      >
        <noscript>
          <details>
            <summary>Xem đáp án và lý do</summary>
            <Feedback item={first} />
          </details>
        </noscript>
      </QuestionView>
      {/* In its place already, so that nothing below moves. */}
      <KeySwitch isOn onChange={ignore} />
    </div>
  );
}

/** Nothing can be answered yet. */
function ignore(): void {
  return;
}
