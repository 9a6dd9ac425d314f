import { certainAndWrong } from '#domain/practice/certain-and-wrong.ts';
import { documentMistakes, questionSeries } from '#domain/practice/document-mistakes.ts';
import { dayWords, fromWhen } from './day-words.ts';
import { nameOf } from './result-names.ts';
import type { Named, ResultNames } from './result-names.ts';
import type { ResultPartProps } from './result-part-props.ts';
import type { Attempt } from '#domain/practice/attempt.ts';

interface Mistake {
  readonly attempt: Attempt;
  readonly due: number;
  readonly about: Named | undefined;
}

/** Mistakes made with certainty that are still open, the latest first. */
export function CertainMistakes({ attempts, bank, names, now }: ResultPartProps) {
  const mistakes: readonly Mistake[] = [
    ...certainAndWrong(attempts, bank).map(({ behaviour, ...mistake }) => ({
      ...mistake,
      about: names.behaviours[behaviour],
    })),
    ...documentMistakes(attempts).map((mistake) => ({
      ...mistake,
      about: names.documents[questionSeries(mistake.attempt.item)],
    })),
  ].toSorted((a, b) => b.attempt.at - a.attempt.at);
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
          <ul className="mistakes">
            {mistakes.map(({ attempt, due, about }) => (
              <li key={attempt.id}>
                Ngày {dayWords(attempt.at)}: {whatHappened(attempt, names)} Đọc lại{' '}
                {about ? <a href={about.link}>{about.name}</a> : 'trang liên quan'}; gặp lại{' '}
                {fromWhen(due, now)}.
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function whatHappened({ label, taken }: Attempt, names: ResultNames): string {
  if (label === null) return 'một câu hỏi về văn bản.';
  if (taken === null)
    return `một câu về chi tiết hoặc việc nên làm trong tình huống có “${nameOf(names, label)}”.`;
  return `“${nameOf(names, label)}” bị nhận thành “${nameOf(names, taken)}”.`;
}
