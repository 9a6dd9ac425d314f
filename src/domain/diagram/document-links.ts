import type { Diagram } from './diagram.ts';

/** How the documents of the handbook hang together, seen from Chỉ thị 34. */
export const DOCUMENT_LINKS: Diagram = {
  title: 'Chỉ thị 34 và các văn bản đi cùng',
  items: [
    {
      id: 'ct34',
      title: 'Chỉ thị 34-CT/TU',
      note: 'Khắc phục né tránh, đùn đẩy. Hội nghị ngày 6/12/2023 nhắc cả ba văn bản có mũi tên từ ô này',
      target: 'chi-thi-34#ra-doi',
      part: 'Chỉ thị ra đời thế nào',
      place: { row: 1, x: 0, width: 620 },
    },
    {
      id: 'ct05',
      title: 'Chỉ thị 05-CT/TW',
      note: 'Học và làm theo Bác: gắn với chuyên đề của thành phố',
      target: 'chi-thi-34#lien-he',
      part: 'Liên hệ với các văn bản khác',
      place: { row: 0, x: 0, width: 290 },
    },
    {
      id: 'ct07',
      when: '13/7/2026',
      title: 'Chỉ thị 07-CT/TW',
      note: 'Cùng chủ đề. Có thay Chỉ thị 05 không: chưa rõ',
      target: 'chi-thi-05#dong-van-ban',
      part: 'Dòng văn bản về học tập Bác',
      state: 'unknown',
      place: { row: 0, x: 330, width: 290 },
    },
    {
      id: 'qd124',
      title: 'Quy định 124-QĐ/TW',
      note: 'Kiểm điểm năm 2023. Hết hiệu lực từ 30/8/2025',
      target: 'chi-thi-34#lien-he',
      part: 'Liên hệ với các văn bản khác',
      state: 'superseded',
      place: { row: 2, x: 0, width: 184 },
    },
    {
      id: 'qd366',
      title: 'Quy định 366-QĐ/TW',
      note: 'Thay Quy định 124. Kiểm điểm nay theo văn bản này',
      target: 'quy-dinh-366#dieu-19',
      place: { row: 2, x: 218, width: 184 },
    },
    {
      id: 'nd73',
      title: 'Nghị định 73',
      note: 'Khuyến khích, bảo vệ cán bộ dám nghĩ, dám làm',
      target: 'chi-thi-34#ra-doi',
      part: 'Chỉ thị ra đời thế nào',
      place: { row: 2, x: 436, width: 184 },
    },
  ],
  labels: [],
  arrows: [
    ['ct34', 'ct05'],
    ['ct05', 'ct07'],
    ['ct34', 'qd124'],
    ['qd124', 'qd366'],
    ['ct34', 'nd73'],
  ],
};
