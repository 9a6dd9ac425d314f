import type { AnswerGroup } from '#domain/practice/over-time.ts';

interface Count {
  readonly count: number;
  readonly total: number;
}

/* Units of the picture; about pixels on a phone. */
const HEIGHT = 84;
const STEP = 42;
const BAR = 28;
const LEFT = 4;

/** The table in two pictures: columns of shares, each with its count in words below. */
export function TimePicture({ groups }: { readonly groups: readonly AnswerGroup[] }) {
  return (
    <figure className="time-picture">
      <Columns
        name="Nhận ra đúng"
        goal="cột cao là tốt"
        kind="hit"
        counts={groups.map(({ counts }) => ({ count: counts.named, total: counts.signals }))}
      />
      <Columns
        name="Nhận nhầm việc làm đúng"
        goal="cột thấp là tốt"
        kind="false-alarm"
        counts={groups.map(({ counts }) => ({ count: counts.falseAlarms, total: counts.noises }))}
      />
      <figcaption>Khung là tất cả, cột là phần được đếm; dưới cột là số lần và số thứ tự nhóm.</figcaption>
    </figure>
  );
}

interface ColumnsProps {
  readonly name: string;
  readonly goal: string;
  readonly kind: 'hit' | 'false-alarm';
  readonly counts: readonly Count[];
}

function Columns({ name, goal, kind, counts }: ColumnsProps) {
  const id = `hinh-${kind}`;
  return (
    <div>
      <p aria-hidden="true">
        <strong>{name}</strong> {goal}
      </p>
      <svg viewBox={`0 0 ${LEFT * 2 + counts.length * STEP} ${HEIGHT + 42}`} role="img" aria-labelledby={id}>
        <title id={id}>
          {`${name}, ${goal}: ${counts.map(({ count, total }) => `${count}/${total}`).join(', ')}. Bảng dưới nói cùng nội dung.`}
        </title>
        {counts.map(({ count, total }, at) => {
          const x = LEFT + at * STEP + (STEP - BAR) / 2;
          const high = total === 0 ? 0 : (HEIGHT * count) / total;
          const middle = x + BAR / 2;
          return (
            <g key={at}>
              {total > 0 && <rect className="frame" x={x} y={2} width={BAR} height={HEIGHT} />}
              {high > 0 && <rect className={kind} x={x} y={2 + HEIGHT - high} width={BAR} height={high} />}
              <text x={middle} y={HEIGHT + 18}>
                {count}/{total}
              </text>
              <text className="order" x={middle} y={HEIGHT + 36}>
                {at + 1}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
