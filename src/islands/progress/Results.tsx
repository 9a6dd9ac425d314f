import { useSyncExternalStore } from 'react';
import { LiveResults } from './LiveResults.tsx';
import type { ResultNames } from './result-names.ts';

/** Links of this build. */
export interface ResultAddresses {
  readonly bank: string;
  readonly fingerprints: string;
  readonly trainer: string;
  readonly practice: string;
}

export interface ResultsProps {
  readonly names: ResultNames;
  readonly addresses: ResultAddresses;
}

export default function Results(props: ResultsProps) {
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (isLive) return <LiveResults {...props} />;
  return (
    <div className="results">
      <noscript>
        <p className="results-note">
          Kết quả nằm trong trình duyệt của đồng chí nên chỉ JavaScript mới đọc ra được. Đồng chí bật
          JavaScript rồi tải lại trang.
        </p>
      </noscript>
    </div>
  );
}

/** Whether script runs does not change while the page is open, so there is nothing to listen to. */
function never(): () => void {
  return () => undefined;
}
