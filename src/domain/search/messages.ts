import type { QueryAnalysis } from './query.ts';

/** A sentence to the reader about how the query was understood. */
export interface Message {
  readonly type: 'changed' | 'missing' | 'relaxed' | 'suggestion';
  readonly text: string;
  /** A query to offer as a button. */
  readonly query?: string;
}

/**
 * Says what was changed, what the site does not have and what was loosened.
 *
 * @param outcome `isRelaxed`: no page has all words; `missingPhrases`: quoted phrases that stand nowhere
 */
export function messages(
  analysis: QueryAnalysis,
  outcome: { readonly isRelaxed: boolean; readonly missingPhrases: readonly string[] },
): readonly Message[] {
  const { changes, missingWords, missingNumbers, suggestion, terms } = analysis;
  const shownQuery = terms.map(({ shown }) => shown).join(' ');
  const list: Message[] = [];
  if (changes.some(({ kind }) => kind === 'spelling')) {
    list.push({ type: 'changed', text: `Đã tìm: ${shownQuery}` });
  }
  for (const { kind, from, to } of changes) {
    if (kind === 'marks') {
      list.push({
        type: 'changed',
        text: `Sổ tay chưa có từ “${from}”; đã tìm từ cùng chữ khác dấu: “${to}”.`,
      });
    }
    if (kind === 'meaning') list.push({ type: 'changed', text: `Đã tìm cả nghĩa của ${from}: ${to}` });
  }
  for (const number of missingNumbers) {
    list.push({ type: 'missing', text: `Không có văn bản ${number} trong Sổ tay.` });
  }
  if (missingWords.length > 0) {
    const words = missingWords.map((word) => `“${word}”`).join(', ');
    list.push({ type: 'missing', text: `Sổ tay chưa có từ ${words}.` });
  }
  if (missingWords.length + missingNumbers.length > 0 && terms.length > 0) {
    list.push({ type: 'missing', text: `Kết quả dưới đây chỉ cho: ${shownQuery}` });
  }
  for (const phrase of outcome.missingPhrases) {
    list.push({
      type: 'missing',
      text: `Không trang nào có nguyên cụm “${phrase}”. Dưới đây là những trang có các từ ấy.`,
    });
  }
  if (outcome.isRelaxed) {
    list.push({ type: 'relaxed', text: 'Không trang nào có đủ các từ; dưới đây là những trang gần nhất.' });
  }
  if (suggestion !== undefined) {
    list.push({ type: 'suggestion', text: `Có phải cần tìm: ${suggestion}?`, query: suggestion });
  }
  return list;
}
