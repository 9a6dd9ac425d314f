import type { ReactNode } from 'react';

interface Props {
  readonly retry: () => void;
  readonly children: ReactNode;
}

/** Says what could not be loaded and offers to try again. */
export function LoadFailure({ retry, children }: Props) {
  return (
    <div className="quiz-warning" role="status">
      <p>{children} Các câu đã trả lời vẫn còn.</p>
      <button className="button button--quiet" type="button" onClick={retry}>
        Thử lại
      </button>
    </div>
  );
}
