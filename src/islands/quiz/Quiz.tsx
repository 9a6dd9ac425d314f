import type { QuizItem } from '#domain/practice/quiz-item.ts';
import type { QuizData } from '#domain/question/quiz-schema.ts';
import { LiveQuiz } from './LiveQuiz.tsx';
import { WaitingQuiz } from './WaitingQuiz.tsx';
import { useIsLive } from '../use-is-live.ts';

export interface QuizProps {
  readonly slug: string;
  readonly items: readonly QuizItem[];
  readonly behaviourNames: Readonly<Record<string, string>>;
  readonly passMark: QuizData['passMark'];
  /** Of a before/after measurement. */
  readonly form?: QuizData['form'];
  /** Where the results of all time stand. */
  readonly resultsLink: string;
}

export default function Quiz(props: QuizProps) {
  const isLive = useIsLive();
  return isLive ? <LiveQuiz {...props} /> : <WaitingQuiz items={props.items} form={props.form} />;
}
