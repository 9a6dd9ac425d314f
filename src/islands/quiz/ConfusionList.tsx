import type { Confusion } from '#domain/practice/count-confusions.ts';
import { LEGITIMATE } from '#domain/practice/label.ts';

interface Props {
  /** Most frequent first. */
  readonly confusions: readonly Confusion[];
  /** How many to tell at most. */
  readonly most: number;
  readonly nameOf: (behaviour: string) => string;
}

/** What was shown and what it was taken for; nothing when all was right. */
export function ConfusionList({ confusions, most, nameOf }: Props) {
  if (confusions.length === 0) return null;
  const words = (label: string) => (label === LEGITIMATE ? 'việc làm đúng' : nameOf(label));
  return (
    <>
      <h4>Hay nhầm</h4>
      <ul>
        {confusions.slice(0, most).map(({ shown, taken, count }) => (
          <li key={shown + taken}>
            “{words(shown)}” bị nhận thành “{words(taken)}”: {count} lần
          </li>
        ))}
      </ul>
    </>
  );
}
