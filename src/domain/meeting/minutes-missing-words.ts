/**
 * What the reader is told of situations whose words could not be had.
 *
 * @param items their ids
 * @returns undefined when none is missing
 */
export function missingWordsSentence(items: readonly string[]): string | undefined {
  if (items.length === 0) return undefined;
  return `Chưa có lời của ${items.length === 1 ? 'tình huống' : `${items.length} tình huống`} ${items.join(', ')} (máy đang ngoại tuyến, hoặc tình huống đã được sửa từ sau buổi ấy) nên biên bản chỉ ghi mã, chưa ghi được đáp án. Số đếm vẫn đủ.`;
}
