import { useSyncExternalStore } from 'react';
import type { QuizItem } from '#domain/practice/quiz-item.ts';
import type { QuizData } from '#domain/question/quiz-schema.ts';
import { LiveQuiz } from './LiveQuiz.tsx';
import { StaticQuiz } from './StaticQuiz.tsx';

export interface QuizProps {
  readonly slug: string;
  readonly items: readonly QuizItem[];
  readonly behaviourNames: Readonly<Record<string, string>>;
  readonly passMark: QuizData['passMark'];
}

/** Without script, and until the script has started, every question stands readable with its answer folded away. */
export default function Quiz(props: QuizProps) {
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isLive ? <LiveQuiz {...props} /> : <StaticQuiz items={props.items} />;
}

/** Whether script runs does not change while the page is open, so there is nothing to listen to. */
function never(): () => void {
  return () => undefined;
}
