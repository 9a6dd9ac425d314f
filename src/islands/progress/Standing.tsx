import { conceptCards } from '#domain/practice/concept-schedule.ts';
import { firmnessLevel } from '#domain/practice/firmness-level.ts';
import { firmness } from '#domain/practice/firmness.ts';
import { masteryGap } from '#domain/practice/mastery-gap.ts';
import { masteryOf } from '#domain/practice/mastery.ts';
import { fromWhen } from './day-words.ts';
import { FirmnessBar } from './FirmnessBar.tsx';
import type { ResultPartProps } from './result-part-props.ts';

/** Where the learner stands with each behaviour, and when another look is worth while. */
export function Standing({ attempts, bank, names, trainer, now }: ResultPartProps) {
  const cards = conceptCards(attempts, bank);
  return (
    <section className="results-part" aria-labelledby="do-vung">
      <h2 id="do-vung">Độ vững</h2>
      <p className="no-print">
        Độ vững giảm dần khi lâu không gặp lại; đó là chuyện bình thường của trí nhớ, không phải lỗi. Việc làm
        đúng trông giống một biểu hiện cũng tính vào biểu hiện ấy. Gọi là đã nắm khi đúng liền 3 tình huống
        mới, có cả biểu hiện và việc làm đúng trông giống, ít nhất một câu từ mức khá chắc.
      </p>
      <div className="table-box" role="group" aria-label="Bảng độ vững" tabIndex={0}>
        <table className="standing stacked">
          <caption className="visually-hidden">Độ vững của từng biểu hiện</caption>
          <thead>
            <tr>
              <th scope="col">Biểu hiện</th>
              <th scope="col">Độ vững</th>
              <th scope="col">Đã nắm chưa</th>
              <th scope="col">Nên ôn</th>
            </tr>
          </thead>
          <tbody>
            {firmness(attempts, bank, now).map((standing) => {
              const { behaviour, value } = standing;
              const gap = masteryGap(masteryOf(behaviour, attempts, bank));
              const due = cards.get(behaviour)?.due;
              const { name = behaviour, link } = names.behaviours[behaviour] ?? {};
              return (
                <tr key={behaviour}>
                  <th scope="row">
                    <a href={link}>{name}</a>
                  </th>
                  <td data-label="Độ vững">
                    <span className="firmness">
                      <FirmnessBar value={value} /> {firmnessLevel(standing)}
                    </span>
                  </td>
                  <td data-label="Đã nắm chưa">{gap === undefined ? 'Đã nắm' : `Còn cần ${gap}`}</td>
                  <td data-label="Nên ôn">
                    {due === undefined ? (
                      <a href={`${trainer}?bieu-hien=${behaviour}`}>
                        Luyện lần đầu<span className="visually-hidden">: {name}</span>
                      </a>
                    ) : (
                      fromWhen(due, now)
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
