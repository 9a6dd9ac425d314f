/** Kinds a search can be narrowed to: the values of `data-pagefind-filter="loai:…"` that pages carry. */
export const SEARCH_KINDS = ['Văn bản', 'Biểu hiện', 'Việc cần làm', 'Thuật ngữ', 'Câu hỏi'] as const;
