import { PLACE_NAMES } from './place-names.ts';

const WORD = String.raw`\p{Lu}\p{Ll}+`;

/** Words before a capital letter that make a name of it. */
const PERSON =
  'đồng chí|ông|bà|anh|chị|cô|chú|bác|em|cụ|thầy|bí thư|chủ tịch|giám đốc|hiệu trưởng|chuyên viên';
const BODY = 'tỉnh|thành phố|phường|xã|đặc khu|quận|huyện|thôn|khu phố|tổ dân phố|đường|phố|sông|cầu|chợ';
const AGENCY = 'UBND|HĐND|sở|cục|trường|trung tâm|bệnh viện|công ty|doanh nghiệp|nhà máy|văn phòng';

/** What names a law, a feast or a body that every commune has, not who did what. */
const ALLOWED = /^(?:Ban|Hội|Đoàn|Đảng|Tết)\s|(?:^|\s)Luật\s/u;

const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})(?:${PLACE_NAMES.join('|')})(?!\p{L})`, 'gu'),
  // A title or a kind of body, in small letters or beginning a sentence, with a name after it.
  new RegExp(
    String.raw`(?<!\p{L})(?:${withCapitals(`${PERSON}|${BODY}|${AGENCY}`)})\s+${WORD}(?:\s+${WORD})*`,
    'gu',
  ),
  // Two syllables on end with a capital, which nothing but a name has.
  new RegExp(String.raw`(?<!\p{L})${WORD}(?:\s+${WORD})+`, 'gu'),
];

/**
 * Names of persons, places and agencies in a text, as written.
 *
 * @returns each stretch once, in the order of the text; empty for a text that names nobody
 */
export function properNames(text: string): readonly string[] {
  const found = PATTERNS.flatMap((pattern) => [...text.normalize('NFC').matchAll(pattern)])
    .filter(([words]) => !ALLOWED.test(words))
    .toSorted((a, b) => a.index - b.index);
  let end = 0;
  return found.flatMap(({ 0: words, index }) => {
    if (index < end) return [];
    end = index + words.length;
    return [words.replace(/\s+/gu, ' ')];
  });
}

/** Each alternative as it is and with its first letter a capital. */
function withCapitals(alternatives: string): string {
  return alternatives
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|');
}
