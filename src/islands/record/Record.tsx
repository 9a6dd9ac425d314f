import { LiveRecord } from './LiveRecord.tsx';
import { useIsLive } from '../use-is-live.ts';

/** Links of this build. */
export interface RecordLinks {
  /** With `{id}` and `{hash}` to be filled in. */
  readonly item: string;
  /** With `{kit}` to be filled in. */
  readonly deck: string;
  /** Where a meeting is begun. */
  readonly decks: string;
}

export interface RecordProps {
  readonly links: RecordLinks;
}

/** The meetings kept in this browser and the minutes of the one that is chosen. */
export default function Record({ links }: RecordProps) {
  const isLive = useIsLive();
  if (isLive) return <LiveRecord links={links} />;
  return (
    <div className="record">
      <noscript>
        <p className="record-warning">
          Các buổi sinh hoạt nằm trong trình duyệt của đồng chí nên chỉ JavaScript mới đọc ra được. Đồng chí
          bật JavaScript rồi tải lại trang.
        </p>
      </noscript>
    </div>
  );
}
