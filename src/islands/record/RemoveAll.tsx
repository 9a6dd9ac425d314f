import { openKeptMeetings } from '#browser/kept-meetings.ts';
import { AskFirst } from './AskFirst.tsx';

interface RemoveAllProps {
  readonly count: number;
  readonly onRemoved: () => void;
}

/** Also there when no meeting can be read: what was set aside as damaged has to go as well. */
export function RemoveAll({ count, onRemoved }: RemoveAllProps) {
  return (
    <AskFirst
      open="Xóa mọi buổi…"
      question="Xóa mọi buổi sinh hoạt trên máy này?"
      confirm="Xóa hết"
      onConfirm={() => {
        openKeptMeetings().removeAll();
        onRemoved();
      }}
    >
      <p>
        Mất: {count} buổi đang lưu trong trình duyệt này, cả bản hỏng được để riêng nếu có. Không lấy lại
        được, trừ khi đồng chí đã lưu ra tệp.
      </p>
      <p>Còn: câu trả lời của phần luyện, cách hiển thị, chỗ đọc dở, các từ khóa tìm gần đây.</p>
    </AskFirst>
  );
}
