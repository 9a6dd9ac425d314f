import { useId, useRef } from 'react';
import type { ReactNode } from 'react';

interface AskFirstProps {
  /** On the button that opens the question. */
  readonly open: string;
  readonly question: string;
  /** On the button that does it. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  /** What goes and what stays. */
  readonly children: ReactNode;
}

/** A button that deletes only after it has said what goes. */
export function AskFirst({ open, question, confirm, onConfirm, children }: AskFirstProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button
        className="button button--quiet"
        type="button"
        onClick={() => {
          dialog.current?.showModal();
        }}
      >
        {open}
      </button>
      <dialog ref={dialog} className="record-dialog" aria-labelledby={id}>
        <h3 id={id}>{question}</h3>
        {children}
        <form method="dialog" className="record-buttons">
          <button className="button">Không xóa</button>
          <button className="button button--quiet" onClick={onConfirm}>
            {confirm}
          </button>
        </form>
      </dialog>
    </>
  );
}
