/** Words that give every situation away. */
export const JUDGING_WORDS: readonly string[] = ['né tránh', 'đùn đẩy', 'sợ trách nhiệm'];

/** The words of a behaviour's own name, which would name the answer in its situations. */
export const LABEL_WORDS: Readonly<Record<string, readonly string[]>> = {
  hv01: ['làm sai quy chế', 'vi phạm quy chế', 'không đúng quy chế'],
  hv02: ['né việc', 'vướng mắc nhiều năm'],
  hv03: ['né việc', 'pháp luật mâu thuẫn', 'không còn phù hợp'],
  hv04: ['không chủ động', 'thiếu chủ động'],
  hv05: ['không quyết định', 'không dám quyết'],
  hv06: ['lòng vòng', 'chính kiến'],
  hv07: ['không rõ người', 'rõ người', 'rõ việc', 'rõ trách nhiệm'],
  hv08: ['đẩy cấp phó', 'đẩy cho cấp phó'],
  hv09: ['buông lỏng'],
  hv10: ['đôn đốc', 'không theo dõi', 'không kiểm tra'],
};
