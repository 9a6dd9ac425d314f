import { LiveResults } from './LiveResults.tsx';
import type { ResultNames } from './result-names.ts';
import { useIsLive } from '../use-is-live.ts';

/** Links of this build. */
export interface ResultAddresses {
  readonly bank: string;
  readonly fingerprints: string;
  readonly trainer: string;
  readonly practice: string;
  /** Where meetings are kept and deleted. */
  readonly minutes: string;
}

export interface ResultsProps {
  readonly names: ResultNames;
  readonly addresses: ResultAddresses;
}

export default function Results(props: ResultsProps) {
  const isLive = useIsLive();
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
