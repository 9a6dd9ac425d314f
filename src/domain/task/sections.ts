/** The fixed order of a task page: address fragment and title of each section. */
export const TASK_SECTIONS = [
  { id: 'tra-loi-ngan', title: 'Trả lời ngắn' },
  { id: 'cac-buoc', title: 'Các bước' },
  { id: 'ghi-lai', title: 'Ghi lại những gì' },
  { id: 'dung-lam', title: 'Đừng làm' },
  { id: 'hoi-ai', title: 'Khi luật chưa rõ, hỏi ai' },
  { id: 'cho-dua', title: 'Chỗ dựa' },
] as const;
