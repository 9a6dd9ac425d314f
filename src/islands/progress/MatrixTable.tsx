import type { ConfusionMatrix, ConfusionRow } from '#domain/practice/confusion-matrix.ts';
import { heatLevel } from '#domain/practice/heat-level.ts';
import { LEGITIMATE } from '#domain/practice/label.ts';
import type { Label } from '#domain/question/schema.ts';
import { nameOf } from './result-names.ts';
import type { ResultNames } from './result-names.ts';

interface Props {
  readonly matrix: ConfusionMatrix;
  readonly names: ResultNames;
}

/** The confusion matrix: rows are what was shown, columns what it was taken for. */
export function MatrixTable({ matrix, names }: Props) {
  const { labels, rows } = matrix;
  const most = Math.max(
    ...rows.flatMap(({ shown, counts }) => counts.filter((_, at) => labels[at] !== shown)),
  );
  return (
    <details className="matrix no-print" open>
      <summary>Bảng đầy đủ: tình huống nào bị nhận thành gì</summary>
      <p>
        Mỗi dòng là điều tình huống thật sự có, mỗi cột là điều đồng chí trả lời; số cột trùng số dòng. Ô viền
        đậm là trả lời đúng; ô còn lại càng sẫm là càng hay nhầm.
      </p>
      <div className="table-box" role="group" aria-label="Bảng nhầm lẫn, cuộn ngang được" tabIndex={0}>
        <table>
          <caption className="visually-hidden">Tình huống có gì và bị nhận thành gì, số lần</caption>
          <thead>
            <tr>
              <th scope="col">Tình huống có</th>
              {labels.map((label) => (
                <th scope="col" key={label}>
                  <abbr title={nameOf(names, label)}>
                    <span aria-hidden="true">{shortSign(label)}</span>
                    <span className="visually-hidden">{nameOf(names, label)}</span>
                  </abbr>
                </th>
              ))}
              <th scope="col">Tổng</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <MatrixRow key={row.shown} row={row} labels={labels} names={names} most={most} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface RowProps {
  readonly row: ConfusionRow;
  readonly labels: readonly Label[];
  readonly names: ResultNames;
  readonly most: number;
}

function MatrixRow({ row: { shown, counts, total }, labels, names, most }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <span aria-hidden="true">{shortSign(shown)}. </span>
        {shown === LEGITIMATE ? 'Việc làm đúng' : nameOf(names, shown)}
      </th>
      {counts.map((count, at) => {
        const isRight = labels[at] === shown;
        return (
          <td key={labels[at]} data-right={isRight} data-heat={isRight ? undefined : heatLevel(count, most)}>
            {count}
          </td>
        );
      })}
      <td>{total}</td>
    </tr>
  );
}

/** `5` for the fifth behaviour, `Đ` for work done properly: the row of the same sign has the full name. */
function shortSign(label: Label): string {
  return label === LEGITIMATE ? 'Đ' : String(Number(label.slice(2)));
}
