const TONES = new Map([
  ['\u0301', '1'],
  ['\u0300', '2'],
  ['\u0309', '3'],
  ['\u0303', '4'],
  ['\u0323', '5'],
]);

/**
 * A spelling key in which the place of the tone mark does not matter: "hoà" and "hòa" are both `hoa2`.
 *
 * @returns lower-case letters with their own marks (â, ơ, đ), then 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng or nothing
 */
export function toneKey(word: string): string {
  let tone = '';
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, (mark) => {
      tone = TONES.get(mark) ?? '';
      return '';
    });
  return letters.normalize('NFC') + tone;
}
