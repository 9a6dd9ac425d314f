/** The quantity an option stands for. Quantities of different kinds or leads cannot be put in a row. */
export interface Measure {
  /** The words before a plain number: two options are on one scale only when these are the same. */
  readonly lead: string;
  readonly kind: 'date' | 'clock' | 'duration' | 'number';
  /** To compare by: numbers as they stand, dates in days, clock times and durations in minutes. */
  readonly values: readonly number[];
}

const MINUTES = { phút: 1, giờ: 60, ngày: 1440, tuần: 10_080, tháng: 43_200, quý: 129_600, năm: 525_600 };
const NUMERALS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const UNIT = String.raw`phút|ngày|tuần|tháng|quý|năm`;
const DATE = /(?<!\d)(?:(?<day>\d{1,2})\/)?(?<month>\d{1,2})\/(?<year>\d{4})(?!\d)/gu;
const DAY = /(?<!\d)(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\s+(?:của )?(?<next>năm sau))?(?![\d/])/gu;
const YEAR = /(?<![\d/])(?<year>(?:19|20)\d{2})(?!\d)/gu;
const CLOCK = /(?<!\d)(?<hour>\d{1,2}) giờ(?: (?<minute>\d{2}))?(?!\p{L}|\d)/gu;
const DURATION = new RegExp(String.raw`(?<!\p{L}|\d)(?<count>\d{1,3}) (?<unit>${UNIT})(?!\p{L})`, 'gu');
const PERIOD = new RegExp(String.raw`^(?:hằng|mỗi)(?<half> nửa)? (?<unit>${UNIT})(?!\p{L})`, 'gu');
/** Numbers of provisions, forms and documents are names, not quantities. */
const NAME =
  /(?:điều|khoản|điểm|mẫu|(?:chỉ thị|quy định|nghị định|hướng dẫn|kết luận)(?: số)?) \d+[\p{L}\d/-]*/gu;

/**
 * Reads the quantity an option stands for: "30 phút", "Trước 15/01 năm sau", "Mỗi quý một lần", "Ba người, cần hai phiếu".
 *
 * @returns undefined when the option has no quantity, or has dates or times of which none is the one to go by
 */
export function measureOption(text: string): Measure | undefined {
  const plain = text.normalize('NFC').toLowerCase().replace(NAME, '');
  return (
    only('date', plain, DATE, ({ year, month, day }) => dayNumber(year, month, day)) ??
    only('date', plain, DAY, ({ next, month, day }) => dayNumber(next === undefined ? 0 : 1, month, day)) ??
    only('clock', plain, CLOCK, ({ hour, minute }) => Number(hour) * 60 + Number(minute ?? 0)) ??
    only('duration', plain, PERIOD, ({ half, unit }) => minutesOf(unit) / (half === undefined ? 1 : 2)) ??
    only('duration', plain, DURATION, ({ count, unit }) => Number(count) * minutesOf(unit)) ??
    only('date', plain, YEAR, ({ year }) => dayNumber(year, 1, 1)) ??
    measureNumbers(plain)
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

function only(
  kind: Measure['kind'],
  text: string,
  pattern: RegExp,
  value: (groups: Groups) => number,
): Measure | undefined {
  const found = [...text.matchAll(pattern)];
  return found.length === 1 ? { kind, lead: '', values: [value(found[0]?.groups ?? {})] } : undefined;
}

/** All numbers of an option that opens with one ("Ba người …"), otherwise its only number. */
function measureNumbers(text: string): Measure | undefined {
  const words = text.split(/[\s,;.()]+/u).filter((word) => word !== '');
  const first = words.findIndex((word, at) => numberOf(word, at === 0) !== undefined);
  const values = words.flatMap((word, at) => numberOf(word, at === 0) ?? []);
  if (first < 0 || (first > 0 && values.length > 1)) return undefined;
  return { kind: 'number', lead: words.slice(0, first).join(' '), values };
}

function numberOf(word: string, isFirst: boolean): number | undefined {
  if (/^\d+%?$/u.test(word)) return Number.parseFloat(word);
  // Within a sentence "năm" is mostly a year and "một" an article.
  const numeral = NUMERALS.indexOf(word);
  return numeral > 0 && (isFirst || !['năm', 'một'].includes(word)) ? numeral : undefined;
}

function dayNumber(
  year: string | number | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
): number {
  return Number(year) * 372 + Number(month) * 31 + Number(day ?? 1);
}

function minutesOf(unit: string | undefined): number {
  return Object.entries(MINUTES).find(([name]) => name === unit)?.[1] ?? 0;
}
