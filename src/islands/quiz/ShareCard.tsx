import type { ReactNode } from 'react';
import type { Share } from '#domain/practice/quiz-result.ts';

interface Props {
  readonly name: string;
  readonly share: Share;
  readonly children: ReactNode;
}

/** One share, as a count out of a total. */
export function ShareCard({ name, share, children }: Props) {
  return (
    <div className="quiz-share">
      {name}
      <strong>
        {share.count}/{share.total}
      </strong>
      {children}
    </div>
  );
}
