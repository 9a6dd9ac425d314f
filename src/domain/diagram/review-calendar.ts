import type { Diagram, Place } from './diagram.ts';

const quarter = (row: number, at: number): Place => ({ row, x: at * 158, width: 146 });
const third = (row: number, at: number): Place => ({ row, x: at * 212, width: 196 });
const whole = (row: number): Place => ({ row, x: 0, width: 620 });

/** The calendar of the yearly review under Quy định 366, and the old one crossed out. */
export const REVIEW_CALENDAR: Diagram = {
  title: 'Lịch kiểm điểm, đánh giá theo Quy định 366',
  items: [
    ...(['Quý I', 'Quý II', 'Quý III'] as const).map((title, at) => ({
      id: `quarter-${at + 1}`,
      title,
      note: 'Đánh giá riêng',
      target: 'quy-dinh-366#huong-dan',
      part: 'Hướng dẫn thi hành và đánh giá theo quý',
      place: quarter(1, at),
    })),
    {
      id: 'quarter-4',
      title: 'Quý IV',
      note: 'Gộp vào cuối năm',
      target: 'quy-dinh-366#huong-dan',
      part: 'Hướng dẫn thi hành và đánh giá theo quý',
      place: quarter(1, 3),
    },
    {
      id: 'end',
      when: 'Trước 31/12',
      title: 'Kết thúc kiểm điểm, xếp loại',
      target: 'quy-dinh-366#dieu-14-khoan-2',
      place: quarter(3, 0),
    },
    {
      id: 'special',
      when: 'Trước 15/01',
      title: 'Đơn vị đặc thù',
      note: 'Năm sau',
      target: 'quy-dinh-366#dieu-14-khoan-2',
      place: quarter(3, 1),
    },
    {
      id: 'files',
      when: 'Trước 01/02',
      title: 'Hồ sơ tới Ban Tổ chức Trung ương',
      note: 'Nơi phải gửi',
      target: 'quy-dinh-366#viec-cuoi-nam',
      part: 'Chuẩn bị kiểm điểm cuối năm: ai làm gì, lúc nào',
      place: quarter(3, 2),
    },
    {
      id: 'politburo',
      when: 'Trước 01/03',
      title: 'Ban Tổ chức Trung ương báo cáo Bộ Chính trị',
      target: 'quy-dinh-366#viec-cuoi-nam',
      part: 'Chuẩn bị kiểm điểm cuối năm: ai làm gì, lúc nào',
      place: quarter(3, 3),
    },
    {
      id: 'old-end',
      when: 'Trước 31/12',
      title: 'Kết thúc',
      note: 'Hết hiệu lực',
      target: 'quy-dinh-124#huong-dan-25',
      part: 'Hướng dẫn 25 (đã bị thay)',
      state: 'superseded',
      place: third(5, 0),
    },
    {
      id: 'old-special',
      when: 'Trước 15/01',
      title: 'Đơn vị đặc thù',
      note: 'Hết hiệu lực',
      target: 'quy-dinh-124#huong-dan-25',
      part: 'Hướng dẫn 25 (đã bị thay)',
      state: 'superseded',
      place: third(5, 1),
    },
    {
      id: 'old-files',
      when: 'Trước 15/02',
      title: 'Gửi hồ sơ',
      note: 'Hết hiệu lực',
      target: 'quy-dinh-124#huong-dan-25',
      part: 'Hướng dẫn 25 (đã bị thay)',
      state: 'superseded',
      place: third(5, 2),
    },
  ],
  labels: [
    {
      text: 'Theo quý: cán bộ diện Bộ Chính trị, Ban Bí thư quản lý',
      opens: 'quarter-1',
      place: whole(0),
    },
    { text: 'Cuối năm: Quy định 366, Hướng dẫn 43', opens: 'end', place: whole(2) },
    { text: 'Lịch cũ, không dùng nữa: Quy định 124, Hướng dẫn 25', opens: 'old-end', place: whole(4) },
  ],
  arrows: [
    ['quarter-1', 'quarter-2'],
    ['quarter-2', 'quarter-3'],
    ['quarter-3', 'quarter-4'],
    ['files', 'politburo'],
  ],
};
