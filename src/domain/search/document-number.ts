import { fold } from '../text/fold.ts';

/** A document as somebody names it, possibly in part: "73/2023/NĐ-CP", "nd73", "quy định 124". Parts are folded. */
export interface DocumentNumber {
  readonly number: string;
  readonly year?: string | undefined;
  readonly kind?: string | undefined;
  readonly issuer?: string | undefined;
}

/** A document number found in a query, and where. */
export interface NumberInQuery extends DocumentNumber {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** False for words that are often no document at all: "kết luận 5 điểm". */
  readonly certain: boolean;
}

/** Folded names of each kind of document; the first is the mark in the number itself. */
export const DOCUMENT_KINDS: readonly (readonly [mark: string, ...names: string[]])[] = [
  ['nd', 'nghi dinh'],
  ['qd', 'quy dinh', 'quyet dinh'],
  ['ct', 'chi thi'],
  ['nq', 'nghi quyet'],
  ['kl', 'ket luan'],
  ['hd', 'huong dan'],
  ['tt', 'thong tu'],
  ['qh', 'luat'],
  ['tb', 'thong bao'],
  ['kh', 'ke hoach'],
  ['cv', 'cong van'],
];

const NAMES = DOCUMENT_KINDS.flat().sort((a, b) => b.length - a.length);
const NAME_BEFORE = `(?<![a-z\\d])(?:(?:${NAMES.join('|')})(?: so)?:? )?(?<![\\d/])`;
const STATE = new RegExp(
  `${NAME_BEFORE}(\\d{1,4})\\s?/\\s?(\\d{4})(?:\\s?/\\s?([a-z]{1,4}\\d{0,2})(?:\\s?-\\s?([a-z]{2,6}))?)?(?![\\da-z])`,
  'gu',
);
const PARTY = new RegExp(
  `${NAME_BEFORE}(\\d{1,4})\\s?-\\s?(qd|ct|nq|kl|hd|tb|kh|qc)(?:\\s?[/-]\\s?([a-z]{2,6}))?(?![\\da-z])`,
  'gu',
);
const NAMED = new RegExp(
  `(?<![a-z\\d])(${NAMES.join('|')})(?: so| so:)?[ .-]{0,2}(\\d{1,4})(?:\\s?/\\s?(\\d{4}))?(?![\\d/]|-[a-z])(?:[ /-]?(?:tw|tu|cp|ttg))?(?![\\da-z])`,
  'gu',
);
const TURNED = /(?<![\d/])(\d{2,4})[ -]?(nd|qd|ct|nq|kl)[ /-]?(cp|tw|tu)?(?![\da-z])/gu;
const CERTAIN_NAMES = new Set(['nghi dinh', 'chi thi', 'nd', 'qd', 'nq', 'luat']);

/**
 * Finds what names a document in a query, left to right, without overlaps.
 *
 * @param query in NFC
 */
export function numbersInQuery(query: string): readonly NumberInQuery[] {
  const folded = fold(query);
  // Folding keeps the length of Vietnamese text; anything else (emoji, ligatures) is not cut into.
  if (folded.length !== query.length) return [];
  const found = [
    ...Array.from(folded.matchAll(STATE), (match) =>
      place(query, match, { number: match[1], year: match[2], kind: match[3], issuer: match[4] }, true),
    ),
    ...Array.from(folded.matchAll(PARTY), (match) =>
      place(query, match, { number: match[1], kind: match[2], issuer: match[3] }, true),
    ),
    ...Array.from(folded.matchAll(NAMED), (match) =>
      place(query, match, { number: match[2], year: match[3], kind: kindOf(match[1]) }, isCertain(match)),
    ),
    ...Array.from(folded.matchAll(TURNED), (match) =>
      place(query, match, { number: match[1], kind: match[2], issuer: match[3] }, true),
    ),
  ].flat();
  return withoutOverlaps(found);
}

/** Document numbers written out in a text of the site. */
export function findDocumentNumbers(text: string): readonly string[] {
  const written =
    /(?<![\d/])(?:\d{1,4}\/\d{4}\/[A-ZĐ]{1,4}\d{0,2}(?:-[A-ZĐa-z]{2,6})?|\d{1,4}-(?:QĐ|CT|NQ|KL|HD|TB|KH|QC)\/[A-ZĐƯa-z]{2,6})(?![\p{L}\d])/gu;
  return Array.from(text.normalize('NFC').matchAll(written), (match) => match[0]);
}

/** Whether a full number of the site is the one meant; parts that were not said do not count. */
export function isSameDocument(meant: DocumentNumber, written: string): boolean {
  const [known] = numbersInQuery(written);
  if (known?.number !== meant.number) return false;
  const agrees = (said: string | undefined, has: string | undefined) =>
    said === undefined || has === undefined || has === said || (said === 'qh' && has.startsWith('qh'));
  return (
    agrees(meant.year, known.year) && agrees(meant.kind, known.kind) && agrees(meant.issuer, known.issuer)
  );
}

function place(
  query: string,
  match: RegExpExecArray,
  parts: { [Key in keyof DocumentNumber]: string | undefined },
  certain: boolean,
): readonly NumberInQuery[] {
  const { number } = parts;
  if (number === undefined) return [];
  const start = match.index;
  const end = start + match[0].length;
  return [{ ...parts, number, text: query.slice(start, end).trim(), start, end, certain }];
}

function kindOf(name: string | undefined): string | undefined {
  return DOCUMENT_KINDS.find((names) => names.some((known) => known === name))?.[0];
}

function isCertain(match: RegExpExecArray): boolean {
  return CERTAIN_NAMES.has(match[1] ?? '') || match[3] !== undefined || (match[2]?.length ?? 0) >= 3;
}

/** Longer finds win: "nghị định 73/2023" and "73/2023/NĐ-CP" name one document. */
function withoutOverlaps(found: readonly NumberInQuery[]): readonly NumberInQuery[] {
  const kept: NumberInQuery[] = [];
  for (const candidate of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => candidate.end <= other.start || candidate.start >= other.end))
      kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
