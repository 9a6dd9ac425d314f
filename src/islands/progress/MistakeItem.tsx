import type { Attempt } from '#domain/practice/attempt.ts';
import { dayWords, fromWhen } from './day-words.ts';
import { nameOf } from './result-names.ts';
import type { Named, ResultNames } from './result-names.ts';

/** A mistake made with certainty, and where to read about it. */
export interface Mistake {
  readonly attempt: Attempt;
  /** When it comes back, in milliseconds since 1970. */
  readonly due: number;
  readonly about: Named | undefined;
}

interface Props {
  readonly mistake: Mistake;
  readonly names: ResultNames;
  readonly now: number;
}

export function MistakeItem({ mistake: { attempt, due, about }, names, now }: Props) {
  return (
    <li>
      Ngày {dayWords(attempt.at)}: {whatHappened(attempt, names)} Đọc lại{' '}
      {about ? <a href={about.link}>{about.name}</a> : 'trang liên quan'}; gặp lại {fromWhen(due, now)}.
    </li>
  );
}

function whatHappened({ label, taken }: Attempt, names: ResultNames): string {
  if (label === null) return 'một câu hỏi về văn bản.';
  if (taken === null)
    return `một câu về chi tiết hoặc việc nên làm trong tình huống có “${nameOf(names, label)}”.`;
  return `“${nameOf(names, label)}” bị nhận thành “${nameOf(names, taken)}”.`;
}
