import { openKeptMeetings } from '#browser/kept-meetings.ts';
import type { Replica } from '#domain/meeting/replica.ts';
import { AskFirst } from './AskFirst.tsx';

interface RemoveMeetingProps {
  readonly replica: Replica;
  readonly title: string;
  readonly onRemoved: () => void;
}

export function RemoveMeeting({ replica, title, onRemoved }: RemoveMeetingProps) {
  return (
    <AskFirst
      open="Xóa…"
      question="Xóa buổi sinh hoạt này?"
      confirm="Xóa buổi này"
      onConfirm={() => {
        openKeptMeetings().remove(replica);
        onRemoved();
      }}
    >
      <p>
        “{title}”: mất giờ của từng phần, số đếm, số lượt phát biểu và các kết luận đã gõ, cả ở cửa sổ trình
        chiếu đang mở buổi này. Không lấy lại được, trừ khi đồng chí đã lưu ra tệp.
      </p>
    </AskFirst>
  );
}
