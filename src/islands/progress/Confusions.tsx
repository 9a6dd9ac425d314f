import { conceptCards } from '#domain/practice/concept-schedule.ts';
import { confusedPairs, confusionMatrix } from '#domain/practice/confusion-matrix.ts';
import { ConfusedPairItem } from './ConfusedPairItem.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import type { ResultPartProps } from './result-part-props.ts';

/** So many pairs are told in sentences; the table has them all. */
const TOLD_PAIRS = 5;

/** What was taken for what. */
export function Confusions({ attempts, bank, names, trainer, now }: ResultPartProps) {
  const pairs = confusedPairs(attempts);
  const cards = conceptCards(attempts, bank);
  const matrix = confusionMatrix(attempts);
  const isEmpty = matrix.rows.every(({ total }) => total === 0);
  return (
    <section className="results-part" aria-labelledby="hay-nham">
      <h2 id="hay-nham">Hay nhầm</h2>
      {pairs.length === 0 ? (
        <p>
          {isEmpty ? 'Chưa có câu nào gọi tên tình huống.' : 'Đến nay đồng chí chưa nhầm cặp nào với nhau.'}
        </p>
      ) : (
        <ul className="pairs">
          {pairs.slice(0, TOLD_PAIRS).map((pair) => (
            <ConfusedPairItem
              key={pair.concept}
              pair={pair}
              due={cards.get(pair.concept)?.due}
              names={names}
              trainer={trainer}
              now={now}
            />
          ))}
        </ul>
      )}
      {!isEmpty && <MatrixTable matrix={matrix} names={names} />}
    </section>
  );
}
