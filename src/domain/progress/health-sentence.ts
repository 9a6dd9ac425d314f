import type { StoreHealth } from './progress-store.ts';

/**
 * What the reader has to be told of the kept progress: one sentence in Vietnamese that says what happened, what is still
 * there and, where something can be done, what to do.
 */
const SENTENCES: Readonly<Record<StoreHealth, string | undefined>> = {
  kept: undefined,
  blocked:
    'Trình duyệt đang chặn việc lưu: đồng chí vẫn luyện được, nhưng đóng trang này là mất các câu trả lời.',
  full: 'Bộ nhớ của trình duyệt đã đầy nên thay đổi mới nhất chưa lưu được; đồng chí hãy lưu tiến trình ra tệp trước khi đóng trang này.',
  damaged:
    'Một phần tiến trình lưu trên máy này bị hỏng, không đọc được; phần còn lại vẫn dùng được, bản hỏng được để riêng chứ không xóa.',
  newer:
    'Tiến trình trên máy này do bản mới hơn của Sổ tay ghi nên trang này không ghi thêm vào đó; đồng chí hãy tải lại trang để dùng bản mới.',
  foreign:
    'Chỗ lưu tiến trình trên máy này chứa dữ liệu Sổ tay không đọc được; phần đó được để riêng chứ không xóa, tiến trình bắt đầu lại từ đầu.',
};

/** @returns undefined when all is well */
export function healthSentence(health: StoreHealth): string | undefined {
  return SENTENCES[health];
}
