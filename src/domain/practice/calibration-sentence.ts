import type { CalibrationRow } from './calibration.ts';

/** Fewer answers "chắc chắn" than this say nothing. */
const ENOUGH = 10;
/** The handbook's own steps for what "chắc chắn" should mean, not a published norm. */
const WELL_FOUNDED = 0.9;
const SHAKY = 0.75;

/** How well certainty and being right go together, in one plain sentence. */
export function calibrationSentence(rows: readonly CalibrationRow[]): string {
  const sure = rows.find(({ certainty }) => certainty === 'certain');
  if (!sure || sure.total < ENOUGH) {
    return `Cần từ ${ENOUGH} câu trả lời ở mức “chắc chắn” mới nhận xét được độ tự tin.`;
  }
  const share = `đúng ${sure.right} trong ${sure.total} câu`;
  if (sure.right >= sure.total * WELL_FOUNDED)
    return `Khi đồng chí chắc chắn thì thường là có cơ sở: ${share}.`;
  if (sure.right >= sure.total * SHAKY) {
    return `Khi chắc chắn, đồng chí phần nhiều là đúng (${share}); trước khi kết luận vẫn nên tìm chi tiết quyết định.`;
  }
  return `Khi chắc chắn, đồng chí mới ${share}: chưa thấy chi tiết quyết định thì nên chọn mức “khá chắc”.`;
}
