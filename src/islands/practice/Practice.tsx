import type { QuizItem } from '#domain/practice/quiz-item.ts';
import { LivePractice } from './LivePractice.tsx';
import { WaitingPractice } from './WaitingPractice.tsx';
import { useIsLive } from '../use-is-live.ts';

/** Where practice finds what it loads, and where it leads. */
export interface PracticeLinks {
  readonly bank: string;
  /** With `{id}` and `{hash}` to be filled in. */
  readonly item: string;
  readonly results: string;
  readonly tests: string;
}

export interface PracticeProps {
  /** The first question of a newcomer, in the page before anything is loaded. */
  readonly first: QuizItem;
  readonly links: PracticeLinks;
  /** Names and pages of the behaviours by id. */
  readonly behaviours: Readonly<Record<string, { readonly name: string; readonly link: string }>>;
}

export default function Practice(props: PracticeProps) {
  const isLive = useIsLive();
  return isLive ? <LivePractice {...props} /> : <WaitingPractice first={props.first} />;
}
