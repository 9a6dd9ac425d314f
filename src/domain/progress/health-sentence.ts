import type { StoreHealth } from './progress-store.ts';

/** What to tell the reader about the storage, one or two short sentences. */
export const HEALTH_SENTENCES: Readonly<Record<Exclude<StoreHealth, 'kept'>, string>> = {
  blocked: 'Trình duyệt này không cho lưu. Đồng chí vẫn luyện được, nhưng đóng trang là mất các câu trả lời.',
  full: 'Bộ nhớ của trình duyệt đã đầy, câu trả lời mới chỉ còn đến khi đóng trang. Đồng chí có thể xuất dữ liệu ra tệp ở trang kết quả.',
  damaged:
    'Một phần dữ liệu lưu lần trước bị hỏng; phần đọc được vẫn dùng, phần hỏng đã cất riêng trên máy này.',
  foreign:
    'Dữ liệu lưu lần trước không đọc được nên đã cất riêng trên máy này; việc luyện bắt đầu lại từ đầu.',
  newer:
    'Dữ liệu trên máy do bản mới hơn của Sổ tay ghi. Đồng chí tải lại trang; câu trả lời lúc này chưa được lưu.',
};
