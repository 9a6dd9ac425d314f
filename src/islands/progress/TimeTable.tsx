import type { AnswerGroup } from '#domain/practice/over-time.ts';
import { dayWords } from './day-words.ts';

/** The counts of every group, with the dates they are from. */
export function TimeTable({ groups }: { readonly groups: readonly AnswerGroup[] }) {
  return (
    <div className="table-box" role="group" aria-label="Bảng theo thời gian" tabIndex={0}>
      <table className="over-time stacked">
        <caption>Theo thời gian, từ câu cũ đến câu mới</caption>
        <thead>
          <tr>
            <th scope="col">Nhóm câu</th>
            <th scope="col">Thời gian</th>
            <th scope="col">Nhận ra đúng</th>
            <th scope="col">Nhận nhầm việc làm đúng</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ first, last, from, to, counts }, at) => (
            <tr key={first}>
              <th scope="row">
                {at + 1}: câu {first === last ? last : `${first}–${last}`}
              </th>
              <td data-label="Thời gian">
                {dayWords(from) === dayWords(to) ? dayWords(to) : `${dayWords(from)} – ${dayWords(to)}`}
              </td>
              <td data-label="Nhận ra đúng">
                {counts.named}/{counts.signals}
              </td>
              <td data-label="Nhận nhầm việc làm đúng">
                {counts.falseAlarms}/{counts.noises}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
