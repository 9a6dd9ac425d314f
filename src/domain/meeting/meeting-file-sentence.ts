import type { MeetingImport } from './meeting-file-import.ts';

const OUTCOMES = {
  new: 'Đã mở buổi sinh hoạt trong tệp.',
  joined: 'Buổi này đã có trên máy; phần mới trong tệp đã được thêm vào.',
  known: 'Không có gì mới: buổi trong tệp đã có sẵn trên máy này.',
  beside:
    'Buổi này đã có trên máy nhưng tệp ghi khác. Sổ tay giữ nguyên bản trên máy và mở bản trong tệp thành một buổi riêng bên cạnh.',
} as const;

/** What became of a file, in words for the reader. */
export function meetingFileSentence(result: MeetingImport): string {
  return result.isAccepted ? OUTCOMES[result.outcome] : result.message;
}
