import { useRef } from 'react';
import type { ChosenSituation } from '#domain/meeting/own-plan.ts';
import type { BuilderFormProps } from './BuilderForm.tsx';

interface Props extends Pick<BuilderFormProps, 'votables' | 'act'> {
  readonly chosen: readonly ChosenSituation[];
}

/** The situations of the meeting in their order, which can be changed. */
export function ChosenSituations({ chosen, votables, act }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const texts = new Map(
    votables.status === 'ready' ? votables.situations.map(({ id, text }) => [id, text]) : [],
  );
  if (chosen.length === 0) return null;
  return (
    <>
      <h3 id="thu-tu">Thứ tự trong buổi</h3>
      <ol className="builder-chosen" aria-labelledby="thu-tu" ref={list} tabIndex={-1}>
        {chosen.map(({ item }, at) => (
          <li key={item}>
            <p>{texts.get(item) ?? `Tình huống ${item}`}</p>
            <div className="builder-buttons">
              <button
                className="button button--quiet"
                type="button"
                aria-label={`Đưa tình huống ${at + 1} lên trước`}
                // Not disabled: the focus would be lost to whoever moves it to the top.
                aria-disabled={at === 0}
                onClick={() => {
                  act({ type: 'move-situation', item, by: -1 });
                }}
              >
                Lên
              </button>
              <button
                className="button button--quiet"
                type="button"
                aria-label={`Đưa tình huống ${at + 1} xuống sau`}
                aria-disabled={at === chosen.length - 1}
                onClick={() => {
                  act({ type: 'move-situation', item, by: 1 });
                }}
              >
                Xuống
              </button>
              <button
                className="button button--quiet"
                type="button"
                aria-label={`Bỏ tình huống ${at + 1}`}
                onClick={() => {
                  list.current?.focus();
                  act({ type: 'remove-situation', item });
                }}
              >
                Bỏ
              </button>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
