/** Code points the site's font holds, as ranges: ASCII, the Vietnamese alphabet, and the signs its pages use. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa7, 0xa7],
  [0xab, 0xab],
  [0xb0, 0xb0],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0xc0, 0xc3],
  [0xc8, 0xca],
  [0xcc, 0xcd],
  [0xd2, 0xd5],
  [0xd7, 0xd7],
  [0xd9, 0xda],
  [0xdd, 0xdd],
  [0xe0, 0xe3],
  [0xe8, 0xea],
  [0xec, 0xed],
  [0xf2, 0xf5],
  [0xf9, 0xfa],
  [0xfd, 0xfd],
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1ef9],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
  [0x2190, 0x2190],
  [0x2192, 0x2192],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
];

/** Every character the site's font holds, once each. */
export const FONT_CHARACTERS = RANGES.map(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join(''),
).join('');

/**
 * Characters of a text that the site's font lacks, once each, in order of appearance. Line breaks are no characters.
 *
 * @param text in NFC: a letter and a mark apart would count as two
 */
export function missingCharacters(text: string): readonly string[] {
  const known = new Set(FONT_CHARACTERS);
  return [...new Set(text)].filter((character) => !known.has(character) && !/[\n\r\t]/u.test(character));
}
