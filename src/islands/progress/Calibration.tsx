import type { Attempt } from '#domain/practice/attempt.ts';
import { calibrationSentence } from '#domain/practice/calibration-sentence.ts';
import { calibration } from '#domain/practice/calibration.ts';
import type { Certainty } from '#domain/practice/quiz-session.ts';

const CERTAINTY_NAMES: Readonly<Record<Certainty, string>> = {
  guess: 'Đoán',
  'fairly-sure': 'Khá chắc',
  certain: 'Chắc chắn',
};

/** How often each degree of certainty was right; questions about documents count too. */
export function Calibration({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const rows = calibration(attempts);
  return (
    <section className="results-part calibration-part" aria-labelledby="do-tu-tin">
      <h2 id="do-tu-tin">Độ tự tin</h2>
      <p>{calibrationSentence(rows)}</p>
      <div className="table-box">
        <table className="calibration">
          <caption>Mỗi mức chắc đúng mấy câu, kể cả câu hỏi về văn bản</caption>
          <thead>
            <tr>
              <th scope="col">Mức chắc</th>
              <th scope="col">Đúng trên tổng</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ certainty, right, total }) => (
              <tr key={certainty}>
                <th scope="row">{CERTAINTY_NAMES[certainty]}</th>
                <td>
                  {right}/{total}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
