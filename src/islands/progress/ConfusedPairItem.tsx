import type { ConfusedPair } from '#domain/practice/confusion-matrix.ts';
import { LEGITIMATE } from '#domain/practice/label.ts';
import type { Label } from '#domain/question/schema.ts';
import { fromWhen } from './day-words.ts';
import { nameOf } from './result-names.ts';
import type { ResultNames } from './result-names.ts';

interface Props {
  readonly pair: ConfusedPair;
  /** When the pair is worth practising again, in milliseconds since 1970. */
  readonly due: number | undefined;
  readonly names: ResultNames;
  readonly trainer: string;
  readonly now: number;
}

/** One pair: which way it is confused, how often, and where to practise it. */
export function ConfusedPairItem({ pair, due, names, trainer, now }: Props) {
  const { first, second, firstAsSecond, secondAsFirst } = pair;
  const ways = [
    { shown: first, taken: second, count: firstAsSecond },
    { shown: second, taken: first, count: secondAsFirst },
  ].filter(({ count }) => count > 0);
  const focus = second === LEGITIMATE || firstAsSecond >= secondAsFirst ? first : second;
  return (
    <li>
      {ways.map(({ shown, taken, count }, at) => (
        <span key={shown}>
          {at > 0 && '; '}
          <NameLink names={names} label={shown} /> bị nhận thành <NameLink names={names} label={taken} />:{' '}
          <strong>{count} lần</strong>
        </span>
      ))}
      . {due !== undefined && <span className="no-print">Nên ôn {fromWhen(due, now)}.</span>}{' '}
      <a
        className="pair-practice no-print"
        href={`${trainer}?bieu-hien=${focus}`}
        aria-label={`Luyện cặp này: ${nameOf(names, first)}, ${nameOf(names, second)}`}
      >
        Luyện cặp này
      </a>
    </li>
  );
}

function NameLink({ names, label }: { readonly names: ResultNames; readonly label: Label }) {
  const behaviour = names.behaviours[label];
  return behaviour ? <a href={behaviour.link}>“{behaviour.name}”</a> : <>“{nameOf(names, label)}”</>;
}
