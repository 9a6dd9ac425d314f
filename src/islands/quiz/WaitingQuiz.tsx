import type { QuizData } from '#domain/question/quiz-schema.ts';
import type { QuizItem } from '#domain/practice/quiz-item.ts';
import { ModeChoice } from './ModeChoice.tsx';
import { QuizQuestion } from './QuizQuestion.tsx';
import { StaticQuiz } from './StaticQuiz.tsx';

interface Props {
  readonly items: readonly QuizItem[];
  readonly form: QuizData['form'];
}

/**
 * What stands in the HTML: the first question as it will be answered, readable before the script comes and in the same
 * place after; without script, every question with its answer folded away.
 */
export function WaitingQuiz({ items, form }: Props) {
  const [first] = items;
  return (
    <div className="quiz quiz-waiting">
      {first && (
        // The search reads the questions below, without the words of the buttons.
        <div className="quiz-first" data-pagefind-ignore="all">
          <ModeChoice mode={form === undefined ? 'learn' : 'exam'} isFixed={false} />
          <QuizQuestion
            item={first}
            place={{ index: 0, total: items.length }}
            draft={undefined}
            answer={undefined}
            isOpen
            isHandedIn={false}
            dispatch={ignore}
          />
        </div>
      )}
      <noscript>
        <StaticQuiz items={items} />
      </noscript>
    </div>
  );
}

/** Nothing listens yet. */
function ignore(): void {
  return;
}
