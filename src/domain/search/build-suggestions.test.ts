import { expect, test } from 'vitest';
import { buildSuggestions } from './build-suggestions.ts';

const h2 = (id: string, text: string) => ({ element: 'h2', id, text, location: 0 });

test('a document gives its articles and parts, with its state on each', () => {
  const page = {
    url: '/van-ban/quy-dinh-124/',
    meta: { title: 'Quy định 124-QĐ/TW', sohieu: '124-QĐ/TW', trangthai: 'Đã hết hiệu lực' },
    filters: { loai: ['Văn bản'] },
    anchors: [
      h2('nhin-nhanh', 'Nhìn nhanh'),
      h2('dieu-8', 'Điều 8. Căn cứ'),
      h2('tu-kiem-tra', 'Tự kiểm tra'),
      { ...h2('dieu-8-khoan-1', 'Khoản 1'), element: 'h3' },
    ],
  };
  expect(buildSuggestions([page]).entries).toEqual([
    ['Quy định 124-QĐ/TW', '/van-ban/quy-dinh-124/', 'Văn bản', 'Đã hết hiệu lực'],
    ['Điều 8 Quy định 124. Căn cứ', '/van-ban/quy-dinh-124/#dieu-8', 'Điều', 'Đã hết hiệu lực'],
    ['Nhìn nhanh (Quy định 124)', '/van-ban/quy-dinh-124/#nhin-nhanh', 'Phần', 'Đã hết hiệu lực'],
  ]);
});

test('the glossary gives its terms, another page only itself', () => {
  const glossary = {
    url: '/thuat-ngu/',
    meta: { title: 'Thuật ngữ' },
    filters: { loai: ['Thuật ngữ'] },
    anchors: [h2('dun-day', 'Đùn đẩy')],
  };
  const task = {
    url: '/viec-can-lam/x/',
    meta: { title: 'Chuẩn bị kiểm điểm' },
    filters: { loai: ['Việc cần làm'] },
    anchors: [h2('buoc-1', 'Bước 1')],
  };
  expect(buildSuggestions([task, glossary]).entries).toEqual([
    ['Thuật ngữ', '/thuat-ngu/', 'Thuật ngữ'],
    ['Đùn đẩy', '/thuat-ngu/#dun-day', 'Thuật ngữ'],
    ['Chuẩn bị kiểm điểm', '/viec-can-lam/x/', 'Việc cần làm'],
  ]);
});
