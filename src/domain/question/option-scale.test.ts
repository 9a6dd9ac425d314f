import { expect, test } from 'vitest';
import { scaleOf } from './option-scale.ts';

test.each([
  [['60 phút', '90 phút', '2 giờ 30'], 'none'],
  [['20 phút', '1 ngày', '1 tuần', '1 tháng'], 'rising'],
  [['9 giờ', '9 giờ 30', '10 giờ'], 'rising'],
  [['9 giờ 30', '9 giờ', '10 giờ'], 'mixed'],
  [['Ngày 6/12/2023', 'Ngày 27/10/2023', 'Ngày 20/4/2024'], 'mixed'],
  [['Tháng 10/2023', 'Tháng 12/2023', 'Tháng 01/2024'], 'rising'],
  [['Trước 31/12', 'Trước 15/01 năm sau', 'Trước 01/02 năm sau'], 'rising'],
  [['31/12 của năm đó', '15/01 của năm sau'], 'rising'],
  [['Hằng tuần', 'Hằng tháng', 'Hằng quý', 'Hằng năm'], 'rising'],
  [['Mỗi quý một lần', 'Mỗi nửa năm một lần', 'Mỗi tháng một lần'], 'mixed'],
  [['Năm chuẩn mực', 'Sáu chuẩn mực', 'Tám chuẩn mực'], 'rising'],
  [['30 điểm và 70 điểm', '40 điểm và 60 điểm', '70 điểm và 30 điểm'], 'rising'],
  [['Ba người, cần hai phiếu', 'Ba người, cần ba phiếu', 'Bốn người, cần hai phiếu'], 'rising'],
  [['Ba người, cần ba phiếu', 'Ba người, cần hai phiếu'], 'mixed'],
  [['Ít nhất 50 %', 'Ít nhất 20 %'], 'mixed'],
  [['Trần 20 % của nhóm', 'Thang 10 điểm'], 'none'],
  [['Ở một sở', 'Ở một phường'], 'none'],
  [['Quy định 41-QĐ/TW', 'Quy định 37-QĐ/TW'], 'none'],
  [['Điều 10 Nghị định 73', 'Điều 4 Nghị định 73'], 'none'],
  [['Mẫu 2B', 'Mẫu 2A'], 'none'],
  [['Chi bộ', 'Đảng ủy'], 'none'],
  [[], 'none'],
])('the scale of %j is %s', (texts, expected) => {
  expect(scaleOf(texts)).toBe(expected);
});
