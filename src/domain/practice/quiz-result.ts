import { countConfusions } from './count-confusions.ts';
import type { Confusion } from './count-confusions.ts';
import type { NamedLink, QuizItem } from './quiz-item.ts';
import type { Answer } from './quiz-session.ts';

/** A count out of a total, never turned into one score. */
export interface Share {
  readonly count: number;
  readonly total: number;
}

export interface QuizResult {
  /** Situations showing a behaviour whose behaviour was named rightly. */
  readonly hits: Share;
  /** Situations showing legitimate work that were taken for a behaviour. */
  readonly falseAlarms: Share;
  /** Other questions (what to do next, which words decide, what a document says). */
  readonly others: Share;
  /** Most frequent first. */
  readonly confusions: readonly Confusion[];
  /** Answered wrongly and with certainty. */
  readonly certainAndWrong: readonly QuizItem[];
  /** Passages behind the wrong answers, each once. */
  readonly readAgain: readonly NamedLink[];
  readonly answered: number;
}

/**
 * Sums up a quiz. Hits and false alarms stay apart because training that counts only finds makes people accuse
 * legitimate work (Modirrousta-Galian & Higham 2023, doi 10.1037/xge0001395).
 *
 * @param answers by question id; unanswered questions count nowhere
 */
export function summariseQuiz(
  items: readonly QuizItem[],
  answers: Readonly<Record<string, Answer>>,
): QuizResult {
  const answered = items.flatMap((item) => {
    const answer = answers[item.id];
    const option = item.options.find(({ id }) => id === answer?.option);
    return answer && option ? [{ item, answer, option }] : [];
  });
  const naming = answered.filter(({ item }) => item.type === 'recognise' || item.type === 'judge');
  const violations = naming.filter(({ item }) => item.label !== 'legitimate');
  const legitimate = naming.filter(({ item }) => item.label === 'legitimate');
  const others = answered.filter((entry) => !naming.includes(entry));
  const wrong = answered.filter(({ option }) => !option.correct);
  const isRight = ({ option }: (typeof answered)[number]) => option.correct;
  return {
    hits: { count: violations.filter(isRight).length, total: violations.length },
    falseAlarms: { count: legitimate.filter((entry) => !isRight(entry)).length, total: legitimate.length },
    others: { count: others.filter(isRight).length, total: others.length },
    confusions: countConfusions(
      naming.flatMap(({ item, option }) =>
        !option.correct && item.label && option.names ? [{ shown: item.label, taken: option.names }] : [],
      ),
    ),
    certainAndWrong: wrong.filter(({ answer }) => answer.certainty === 'certain').map(({ item }) => item),
    readAgain: uniqueLinks(wrong.flatMap(({ item }) => item.citations)),
    answered: answered.length,
  };
}

function uniqueLinks(links: readonly NamedLink[]): readonly NamedLink[] {
  const byLink = new Map(links.map(({ link, name }) => [link, { link, name }]));
  return [...byLink.values()];
}
