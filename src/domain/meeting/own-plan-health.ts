/**
 * How the plan is kept.
 * - `kept`: written or read well.
 * - `unavailable`: the browser keeps nothing. `full`: it had no room for the last change.
 * - `damaged`: what was kept is unreadable and has been set aside.
 * - `newer`: a later version of the site wrote it; it is not written over.
 */
export type OwnPlanHealth = 'kept' | 'unavailable' | 'full' | 'damaged' | 'newer';

const SENTENCES: Readonly<Record<OwnPlanHealth, string | undefined>> = {
  kept: undefined,
  unavailable:
    'Trình duyệt đang chặn việc lưu: đồng chí vẫn soạn được nhưng chưa chiếu được buổi này; hãy lưu buổi ra tệp trước khi đóng trang.',
  full: 'Bộ nhớ của trình duyệt đã đầy nên thay đổi mới nhất chưa lưu được; đồng chí hãy lưu buổi ra tệp trước khi đóng trang.',
  damaged:
    'Buổi đã soạn trên máy này bị hỏng, không đọc được; bản hỏng được để riêng chứ không xóa, đồng chí soạn lại hoặc mở từ tệp.',
  newer:
    'Buổi đã soạn trên máy này do bản mới hơn của Sổ tay ghi nên trang này không ghi đè lên; đồng chí hãy tải lại trang để dùng bản mới.',
};

/** What the secretary has to know of it, in one sentence; undefined when all is well. */
export function ownPlanHealthSentence(health: OwnPlanHealth): string | undefined {
  return SENTENCES[health];
}
