import { inTimeOrder } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { WEEK } from './day.ts';

/** A mistake made with certainty about what a document says, not yet put right. */
export interface DocumentMistake {
  readonly attempt: Attempt;
  /** When the question is worth answering again: 7 days later, in milliseconds since 1970. */
  readonly due: number;
}

/** Whether an answer was about a document: its question names no situation. */
export function isAboutDocument({ item }: Pick<Attempt, 'item'>): boolean {
  return item.startsWith('kt-');
}

/** `kt-nd73` of `kt-nd73-01`: the questions of one document share it. */
export function questionSeries(item: string): string {
  return item.replace(/-\d+$/u, '');
}

/**
 * The open mistakes made with certainty on questions about documents, oldest first. As with situations (see
 * `certain-and-wrong.ts`) a mistake stays open for a week; here only a right answer to the same question closes it,
 * because another question asks for another fact.
 */
export function documentMistakes(attempts: readonly Attempt[]): readonly DocumentMistake[] {
  const open = new Map<string, DocumentMistake>();
  for (const attempt of inTimeOrder(attempts)) {
    if (!isAboutDocument(attempt)) continue;
    const known = open.get(attempt.item);
    if (attempt.correct) {
      if (known && attempt.at >= known.due) open.delete(attempt.item);
    } else if (attempt.certainty === 'certain') {
      open.delete(attempt.item);
      open.set(attempt.item, { attempt, due: attempt.at + WEEK });
    }
  }
  return [...open.values()];
}
