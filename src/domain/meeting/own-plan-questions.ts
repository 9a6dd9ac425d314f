import type { DiscussionKind } from './meeting-plan.ts';

/** What a branch discusses, in its order, with a question to begin with. */
export const OWN_QUESTIONS: readonly {
  readonly kind: DiscussionKind;
  readonly name: string;
  readonly text: string;
}[] = [
  {
    kind: 'nhan-thuc',
    name: 'Nhận thức',
    text: 'Qua các tình huống, chi tiết nào cho biết một việc là né tránh, chi tiết nào cho biết đó là làm đúng?',
  },
  {
    kind: 'lien-he-ban-than',
    name: 'Liên hệ bản thân',
    text: 'Việc nào trong tay tôi đang chậm? Tôi đã báo lý do và hẹn ngày chưa?',
  },
  {
    kind: 'lien-he-don-vi',
    name: 'Liên hệ đơn vị',
    text: 'Khâu nào ở đơn vị ta hay để việc phải chờ? Vì quy định, vì cách giao việc, hay vì thiếu điều gì?',
  },
  {
    kind: 'giai-phap',
    name: 'Giải pháp',
    text: 'Từ nay đến kỳ sau ta sửa một việc nào? Ai làm, xong ngày nào, ai xem lại?',
  },
];
