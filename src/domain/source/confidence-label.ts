import type { Confidence } from './schema.ts';

interface ConfidenceLabel {
  /** One or two words for a chip. */
  readonly short: string;
  /** A sentence for the legend and for screen readers. */
  readonly long: string;
}

/** The Vietnamese names of the four degrees of confidence, strongest first. */
export const CONFIDENCE_LABELS: Readonly<Record<Confidence, ConfidenceLabel>> = {
  'nguyen-van': { short: 'thấy nguyên văn', long: 'Đã thấy câu chữ gốc được trích lại ở nguồn này.' },
  'nhieu-nguon': { short: 'nhiều nguồn', long: 'Hai nguồn trở lên cùng thuật lại, chưa thấy câu chữ gốc.' },
  'mot-nguon': { short: 'một nguồn', long: 'Mới thấy một nguồn thuật lại.' },
  'suy-luan': { short: 'suy luận', long: 'Sổ tay suy ra từ những điều đã biết; không phải lời văn bản.' },
};
