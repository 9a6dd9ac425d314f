import type { Diagram, DiagramLabel, Place } from './diagram.ts';

const first = (row: number): Place => ({ row, x: 64, width: 178 });
const second = (row: number): Place => ({ row, x: 253, width: 178 });
const third = (row: number): Place => ({ row, x: 442, width: 178 });
const year = (row: number, text: string): DiagramLabel => ({ text, place: { row, x: 0, width: 60 } });

/** The documents in the order of their dates. An arrow down the first column is the line about learning from Hồ Chí Minh. */
export const DOCUMENT_TIMELINE: Diagram = {
  title: 'Các văn bản từ năm 2011 đến năm 2026',
  items: [
    {
      id: 'ct03',
      when: 'Năm 2011',
      title: 'Chỉ thị 03-CT/TW',
      target: 'chi-thi-05#dong-van-ban',
      part: 'Dòng văn bản về học tập Bác',
      place: first(0),
    },
    {
      id: 'ct29',
      when: '6/11/2013',
      title: 'Chỉ thị 29-CT/TU',
      note: 'Của Đà Nẵng',
      target: 'chi-thi-34#ra-doi',
      part: 'Chỉ thị ra đời thế nào',
      place: second(1),
    },
    {
      id: 'ct05',
      when: '15/5/2016',
      title: 'Chỉ thị 05-CT/TW',
      target: 'chi-thi-05#dong-van-ban',
      part: 'Dòng văn bản về học tập Bác',
      place: first(2),
    },
    {
      id: 'kl01',
      when: '18/5/2021',
      title: 'Kết luận 01-KL/TW',
      target: 'chi-thi-05#dong-van-ban',
      part: 'Dòng văn bản về học tập Bác',
      place: first(3),
    },
    {
      id: 'nd73',
      when: '29/9/2023',
      title: 'Nghị định 73',
      target: 'nghi-dinh-73#dung-de-lam-gi',
      part: 'Văn bản này giúp đồng chí việc gì',
      place: second(4),
    },
    {
      id: 'qd124',
      when: '4/10/2023',
      title: 'Quy định 124-QĐ/TW',
      note: 'Hết hiệu lực từ 30/8/2025',
      target: 'chi-thi-05#van-ban-da-doi',
      part: 'Văn bản liên quan đã đổi năm 2025–2026',
      state: 'superseded',
      place: third(4),
    },
    {
      id: 'ct34',
      when: '27/10/2023',
      title: 'Chỉ thị 34-CT/TU',
      note: 'Của Đà Nẵng',
      target: 'chi-thi-34#ra-doi',
      part: 'Chỉ thị ra đời thế nào',
      place: second(5),
    },
    {
      id: 'qd366',
      when: '30/8/2025',
      title: 'Quy định 366-QĐ/TW',
      note: 'Thay Quy định 124',
      target: 'quy-dinh-366#dieu-19',
      place: third(6),
    },
    {
      id: 'ct07',
      when: '13/7/2026',
      title: 'Chỉ thị 07-CT/TW',
      note: 'Có thay Chỉ thị 05 không: chưa rõ',
      target: 'chi-thi-05#dong-van-ban',
      part: 'Dòng văn bản về học tập Bác',
      state: 'unknown',
      place: first(7),
    },
  ],
  labels: [
    year(0, '2011'),
    year(1, '2013'),
    year(2, '2016'),
    year(3, '2021'),
    year(4, '2023'),
    year(6, '2025'),
    year(7, '2026'),
  ],
  arrows: [
    ['ct03', 'ct05'],
    ['ct05', 'kl01'],
    ['kl01', 'ct07'],
    ['qd124', 'qd366'],
  ],
};
