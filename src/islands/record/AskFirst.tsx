import { useId, useRef } from 'react';
import type { ReactNode } from 'react';

const CONFIRMED = 'xoa';

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
          if (!dialog.current) return;
          dialog.current.returnValue = '';
          dialog.current.showModal();
        }}
      >
        {open}
      </button>
      <dialog
        ref={dialog}
        className="record-dialog"
        aria-labelledby={id}
        // Not before it is closed: while it stands, nothing behind it can take the focus.
        onClose={({ currentTarget }) => {
          if (currentTarget.returnValue === CONFIRMED) onConfirm();
        }}
      >
        <h3 id={id}>{question}</h3>
        {children}
        <form method="dialog" className="record-buttons">
          <button className="button">Không xóa</button>
          <button className="button button--quiet" value={CONFIRMED}>
            {confirm}
          </button>
        </form>
      </dialog>
    </>
  );
}
