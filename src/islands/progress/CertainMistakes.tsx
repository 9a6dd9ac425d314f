import { certainAndWrong } from '#domain/practice/certain-and-wrong.ts';
import { documentMistakes, questionSeries } from '#domain/practice/document-mistakes.ts';
import { LEGITIMATE } from '#domain/practice/label.ts';
import { MistakeItem } from './MistakeItem.tsx';
import type { Mistake } from './MistakeItem.tsx';
import type { ResultPartProps } from './result-part-props.ts';

/** So many are shown at once; older ones are folded away. */
const SHOWN = 5;

/** Mistakes made with certainty that are still open, the latest first. */
export function CertainMistakes({ attempts, bank, names, now }: ResultPartProps) {
  const mistakes: readonly Mistake[] = [
    ...certainAndWrong(attempts, bank).map(({ attempt, due, behaviour }) => ({
      attempt,
      due,
      // What proper work was taken for is what to read about; its page tells the two apart.
      about: names.behaviours[attempt.label === LEGITIMATE ? (attempt.taken ?? behaviour) : behaviour],
    })),
    ...documentMistakes(attempts).map(({ attempt, due }) => ({
      attempt,
      due,
      about: names.documents[questionSeries(attempt.item)],
    })),
  ].toSorted((a, b) => b.attempt.at - a.attempt.at);
  const list = (part: readonly Mistake[]) => (
    <ul className="mistakes">
      {part.map((mistake) => (
        <MistakeItem key={mistake.attempt.id} mistake={mistake} names={names} now={now} />
      ))}
    </ul>
  );
  return (
    <section className="results-part" aria-labelledby="chac-ma-chua-dung">
      <h2 id="chac-ma-chua-dung">Chắc chắn mà chưa đúng</h2>
      {mistakes.length === 0 ? (
        <p>Không có câu nào như vậy đang chờ ôn lại.</p>
      ) : (
        <>
          <p className="no-print">
            Đây là chỗ đáng xem lại trước hết. Sau một tuần, Sổ tay hỏi lại bằng một tình huống khác; câu về
            văn bản thì đồng chí làm lại chính câu ấy.
          </p>
          {list(mistakes.slice(0, SHOWN))}
          {mistakes.length > SHOWN && (
            <details className="folded no-print">
              <summary>Xem thêm {mistakes.length - SHOWN} câu cũ hơn</summary>
              {list(mistakes.slice(SHOWN))}
            </details>
          )}
        </>
      )}
    </section>
  );
}
