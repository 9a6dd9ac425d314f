/** As `meeting-storage.ts` tells it. */
type Health = 'kept' | 'unavailable' | 'full' | 'damaged' | 'newer';

const SENTENCES: Readonly<Record<Health, string | undefined>> = {
  kept: undefined,
  unavailable:
    'Trình duyệt đang chặn việc lưu: đóng trang này là mất những gì vừa gõ hoặc vừa mở; đồng chí hãy in, tải tệp Word hoặc lưu ra tệp trước.',
  full: 'Bộ nhớ của trình duyệt đã đầy nên thay đổi mới nhất chưa lưu được; đồng chí hãy lưu ra tệp trước khi đóng trang này.',
  damaged:
    'Có buổi sinh hoạt lưu trên máy này bị hỏng, không đọc được; bản hỏng được để riêng chứ không xóa, các buổi khác vẫn còn nguyên.',
  newer:
    'Có buổi sinh hoạt do bản mới hơn của Sổ tay ghi nên trang này không đọc và không ghi vào đó; đồng chí hãy tải lại trang để dùng bản mới.',
};

/**
 * What the reader has to be told of the kept meetings, in one sentence.
 *
 * @returns undefined when all is well
 */
export function minutesHealthSentence(health: Health): string | undefined {
  return SENTENCES[health];
}
