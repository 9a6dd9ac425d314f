/** A word that is not to be written, what to write instead, and where it counts. */
export interface DiscouragedTerm {
  /** Matched without regard to case, between letters that do not belong to it. */
  readonly pattern: string;
  readonly instead: string;
  /** `situation`: only where a situation of today is told; `question`: in every text of a question. */
  readonly where: 'situation' | 'question';
}

/** Bodies and levels that are no more. With "cũ" or "trước đây" after it, such a name means the past and may stand. */
const ABOLISHED: readonly DiscouragedTerm[] = [
  { pattern: 'quận ủy|huyện ủy|thị ủy', instead: 'đảng ủy xã, phường, đặc khu' },
  {
    pattern:
      '(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|chủ tịch|bí thư|công an|tòa án|mặt trận) (?:quận|huyện|thị xã)',
    instead: 'cơ quan của thành phố hoặc của xã, phường, đặc khu',
  },
  { pattern: '(?:cấp|trung tâm y tế) (?:quận|huyện)', instead: 'cấp xã hoặc cấp thành phố' },
  { pattern: 'thị trấn', instead: 'xã, phường, đặc khu' },
  { pattern: 'ban cán sự(?: đảng)?', instead: 'đảng ủy, ban thường vụ' },
  { pattern: 'ban dân vận', instead: 'ban tuyên giáo và dân vận' },
].map(({ pattern, instead }) => ({
  pattern: String.raw`(?:${pattern})(?!\p{L}|\s+(?:cũ|trước đây|trước kia))`,
  instead,
  where: 'situation',
}));

const VARIANTS: readonly DiscouragedTerm[] = [
  { pattern: 'can bộ|cán bô|cản bộ', instead: 'cán bộ' },
  { pattern: 'đảng viện|đảng viến|đang viên', instead: 'đảng viên' },
  { pattern: 'thẩm quyên|thầm quyền|thâm quyền|thẩm quyển', instead: 'thẩm quyền' },
  { pattern: 'trách nhiêm|trach nhiệm', instead: 'trách nhiệm' },
  { pattern: 'cán bộ nhân viên|công nhân viên chức', instead: 'cán bộ, công chức, viên chức' },
  { pattern: 'cbccvc|cbcc|ccvc', instead: 'cán bộ, công chức, viên chức' },
  { pattern: String.raw`đ\/c|đ\/chí`, instead: 'đồng chí' },
  { pattern: 'sếp|thủ trưởng', instead: 'người đứng đầu' },
  { pattern: 'quan chức', instead: 'cán bộ' },
].map((term) => ({ ...term, where: 'question' }));

/** Every term there is. */
export const DISCOURAGED_TERMS: readonly DiscouragedTerm[] = [...ABOLISHED, ...VARIANTS];

/** A discouraged term as it stands in a text. */
export interface TermUse {
  readonly words: string;
  readonly instead: string;
}

const SEARCHES = DISCOURAGED_TERMS.map((term) => ({
  ...term,
  search: new RegExp(String.raw`(?<!\p{L})(?:${term.pattern})(?!\p{L})`, 'giu'),
}));

/** The discouraged terms a text uses. */
export function discouragedTerms(
  text: string,
  where: readonly DiscouragedTerm['where'][],
): readonly TermUse[] {
  const composed = text.normalize('NFC');
  return SEARCHES.filter((term) => where.includes(term.where)).flatMap(({ search, instead }) =>
    [...composed.matchAll(search)].map(([words]) => ({ words, instead })),
  );
}
