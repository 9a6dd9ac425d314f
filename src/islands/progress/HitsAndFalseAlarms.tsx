import type { Attempt } from '#domain/practice/attempt.ts';
import { overTime } from '#domain/practice/over-time.ts';
import { recentVerdict } from '#domain/practice/recent-verdict.ts';
import { countDetection } from '#domain/practice/signal-detection.ts';
import { VERDICT_ITEMS } from '#domain/practice/verdict.ts';
import { TimePicture } from './TimePicture.tsx';
import { TimeTable } from './TimeTable.tsx';

/** Hits and false alarms, never joined to one number. */
export function HitsAndFalseAlarms({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const { signals, detected, named, noises, falseAlarms } = countDetection(attempts);
  const groups = overTime(attempts);
  return (
    <section className="results-part" aria-labelledby="nhan-ra">
      <h2 id="nhan-ra">Nhận ra và nhận nhầm</h2>
      {groups.length === 0 ? (
        <p>Chưa có câu nào gọi tên tình huống, nên chưa có gì để đếm ở đây.</p>
      ) : (
        <>
          <dl className="counts">
            <div>
              <dt>Nhận ra đúng</dt>
              <dd>
                <strong>
                  {named}/{signals}
                </strong>{' '}
                tình huống có biểu hiện được gọi đúng tên
                {detected > named &&
                  `; thêm ${detected - named} lần thấy có biểu hiện nhưng gọi sang tên khác`}
                .
              </dd>
            </div>
            <div>
              <dt>Nhận nhầm việc làm đúng</dt>
              <dd>
                <strong>
                  {falseAlarms}/{noises}
                </strong>{' '}
                việc làm đúng bị gọi là biểu hiện.{' '}
                <span className="no-print">
                  Càng ít càng tốt: mỗi lần nhầm là một người làm đúng bị quy oan.
                </span>
              </dd>
            </div>
          </dl>
          <VerdictWords attempts={attempts} />
          {groups.length > 1 && <TimePicture groups={groups} />}
          <TimeTable groups={groups} />
        </>
      )}
    </section>
  );
}

function VerdictWords({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const { words, counts, missingSignals, missingNoises } = recentVerdict(attempts);
  if (words !== undefined) {
    return (
      <p className="verdict">
        Nhận xét, từ {counts.signals + counts.noises} tình huống gần đây nhất: <strong>{words}</strong>.
      </p>
    );
  }
  const missing = [
    ...(missingSignals > 0 ? [`${missingSignals} tình huống có biểu hiện`] : []),
    ...(missingNoises > 0 ? [`${missingNoises} việc làm đúng`] : []),
  ];
  return (
    <p className="verdict">
      Chưa đủ để nhận xét: cần mỗi loại {VERDICT_ITEMS} tình huống, còn thiếu {missing.join(' và ')}.
    </p>
  );
}
