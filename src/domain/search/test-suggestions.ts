import { readSuggestions, type Suggestion } from './suggestion.ts';

const OLD = 'Đã hết hiệu lực';

/** A small site for tests. */
export const TEST_SUGGESTIONS: readonly Suggestion[] = readSuggestions({
  entries: [
    ['Văn bản', '/van-ban/', 'Trang'],
    ['Nghị định 73/2023/NĐ-CP', '/van-ban/nghi-dinh-73/', 'Văn bản'],
    ['Điều 1 Nghị định 73. Phạm vi điều chỉnh', '/van-ban/nghi-dinh-73/#dieu-1', 'Điều'],
    ['Điều 8 Nghị định 73. Trình tự phê duyệt đề xuất', '/van-ban/nghi-dinh-73/#dieu-8', 'Điều'],
    ['Điều 18 Nghị định 73', '/van-ban/nghi-dinh-73/#dieu-18', 'Điều'],
    ['Quy định 124-QĐ/TW', '/van-ban/quy-dinh-124/', 'Văn bản', OLD],
    ['Điều 8 Quy định 124', '/van-ban/quy-dinh-124/#dieu-8', 'Điều', OLD],
    ['Quy định 366-QĐ/TW', '/van-ban/quy-dinh-366/', 'Văn bản'],
    ['Buông lỏng quản lý', '/bieu-hien/hv09/', 'Biểu hiện'],
    ['Cán bộ', '/thuat-ngu/#can-bo', 'Thuật ngữ'],
    ['Cán bộ, công chức, viên chức (CBCCVC)', '/thuat-ngu/#can-bo-cong-chuc', 'Thuật ngữ'],
    ['Đùn đẩy (đẩy việc)', '/thuat-ngu/#dun-day', 'Thuật ngữ'],
    ['Đúng chủ trương', '/thuat-ngu/#dung-chu-truong', 'Thuật ngữ'],
    ['Thẩm quyền', '/thuat-ngu/#tham-quyen', 'Thuật ngữ'],
    ['Tham mưu', '/thuat-ngu/#tham-muu', 'Thuật ngữ'],
    ['Ủy ban nhân dân (UBND)', '/thuat-ngu/#uy-ban-nhan-dan', 'Thuật ngữ'],
    ['Kiến thức: Nghị định 73/2023/NĐ-CP', '/tu-kiem-tra/kien-thuc-nghi-dinh-73/', 'Câu hỏi'],
  ],
});
