/** The fixed order of a behaviour page: address fragment and title of each section. */
export const BEHAVIOUR_SECTIONS = [
  { id: 'noi-gon', title: 'Nói ngắn gọn' },
  { id: 'dau-hieu', title: 'Dấu hiệu nhận biết' },
  { id: 'de-nham', title: 'Dễ nhầm với' },
  { id: 'vi-sao-hai', title: 'Vì sao có hại' },
  { id: 'lam-dung', title: 'Làm đúng là thế nào' },
  { id: 'cho-dua', title: 'Chỗ dựa' },
] as const;

/** The section the page adds itself, after the six written ones. */
export const PRACTICE_SECTION = { id: 'tinh-huong', title: 'Tình huống luyện tập' } as const;
