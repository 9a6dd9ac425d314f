import { useId } from 'react';
import { LONGEST_CONCLUSION } from '#domain/meeting/meeting-state.ts';
import type { MinutesBlock } from '#domain/meeting/minutes-document.ts';
import { DottedLines } from './MinutesBlockView.tsx';

interface ConclusionProps {
  readonly block: Extract<MinutesBlock, { type: 'conclusion' }>;
  readonly typed: string;
  readonly onType: (text: string) => void;
}

/** A field on the screen; on paper what was typed, or dotted lines where there is room for a conclusion. */
export function Conclusion({ block, typed, onType }: ConclusionProps) {
  const id = useId();
  const isFull = typed.length >= LONGEST_CONCLUSION;
  return (
    <div className="minutes-conclusion">
      <div className="no-print">
        <label htmlFor={id}>
          {block.label}
          <span className="visually-hidden"> của phần “{block.partTitle}”</span>
        </label>
        <textarea
          id={id}
          rows={3}
          maxLength={LONGEST_CONCLUSION}
          aria-describedby={`${id}-du`}
          value={typed}
          onChange={({ currentTarget }) => {
            onType(currentTarget.value);
          }}
        />
        <p id={`${id}-du`} role="status" className="record-said">
          {isFull &&
            `Đã đủ ${LONGEST_CONCLUSION} chữ cái, không thêm được nữa; phần dài hơn đồng chí ghi vào sổ của chi bộ.`}
        </p>
      </div>
      {(block.text !== '' || block.blankLines > 0) && (
        <div className="print-only">
          <p className="minutes-label">
            <strong>{block.label}:</strong>
          </p>
          {block.text === '' ? (
            <DottedLines count={block.blankLines} />
          ) : (
            <p className="minutes-text">{block.text}</p>
          )}
        </div>
      )}
    </div>
  );
}
