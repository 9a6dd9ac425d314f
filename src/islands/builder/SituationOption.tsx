import type { Votable } from '#domain/meeting/own-plan-situation.ts';
import type { BuilderFormProps } from './BuilderForm.tsx';

const TYPE_NAMES: Readonly<Record<Votable['type'], string>> = {
  recognise: 'Gọi tên việc làm, bốn phương án',
  judge: 'Đúng hay chưa đúng, hai phương án',
  'next-step': 'Nên làm gì tiếp, bốn phương án',
};

interface Props extends Pick<BuilderFormProps, 'act'> {
  readonly situation: Votable;
  readonly isChosen: boolean;
  /** Whether no more can be chosen. */
  readonly isFull: boolean;
  /** Whether its other half stands beside it. */
  readonly hasPartner: boolean;
}

/** A situation to choose, its answer folded. */
export function SituationOption({ situation, isChosen, isFull, hasPartner, act }: Props) {
  const { id, type, text, answer, reason } = situation;
  return (
    <li>
      <label className="builder-situation">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isFull && !isChosen}
          onChange={() => {
            act({ type: 'toggle-situation', situation });
          }}
        />
        <span>{text}</span>
      </label>
      <p className="builder-kind">
        {TYPE_NAMES[type]}
        {hasPartner && ' · có một việc rất giống đứng cạnh'}
      </p>
      <details data-item={id}>
        <summary>Xem đáp án</summary>
        <p>
          <strong>{answer}</strong>
        </p>
        <p>{reason}</p>
      </details>
    </li>
  );
}
